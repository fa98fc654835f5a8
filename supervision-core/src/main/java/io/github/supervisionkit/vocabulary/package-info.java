/**
 * The words of a pack's language and what can be said with them: roles, circumstances with their scales, forms, streams,
 * and three-valued conditions over them.
 *
 * <p>Start with {@link io.github.supervisionkit.vocabulary.Vocabulary} and {@link
 * io.github.supervisionkit.vocabulary.Condition}. Conditions are finite values, never functions, so that a pack can be
 * analysed, written and compared. Nothing here knows people, cases or dates of limits.
 *
 * <p>Stability: stable.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.vocabulary;

import org.jspecify.annotations.NullMarked;
