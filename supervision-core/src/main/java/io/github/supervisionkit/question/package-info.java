/**
 * Questions that a policy answers with yes, no or a name instead of a date: may this be shared, may that be read, to whom does a
 * concern go; and their answers, each with its clauses, addressees and steps.
 *
 * <p>Start with {@link io.github.supervisionkit.question.Question} and {@link io.github.supervisionkit.question.Answer}. The
 * rooms of the kinds of rule answer; {@link io.github.supervisionkit.question.Parties} tells them who somebody is to a supervisor
 * and a supervisee. Nothing here knows a rule.
 *
 * <p>Stability: stable.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.question;

import org.jspecify.annotations.NullMarked;
