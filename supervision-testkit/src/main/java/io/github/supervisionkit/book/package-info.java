/**
 * A pack rendered for the people who wrote the policy: in plain English, clause by clause, in the document's order.
 *
 * <p>Start with {@link io.github.supervisionkit.book.Book}. Each rule is told in one sentence
 * with its numbers, made from what the evaluation itself reads, so the book never says anything else.
 * It needs supervision-policies, whose words for the kinds of rule it uses.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.book;

import org.jspecify.annotations.NullMarked;
