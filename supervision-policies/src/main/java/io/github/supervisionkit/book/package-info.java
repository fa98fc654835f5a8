/**
 * A pack rendered for the people who wrote the policy: in plain English, clause by clause, in the document's order.
 *
 * <p>Start with {@link io.github.supervisionkit.book.Book}. What a clause asks is shown as its pack writes it, so the book
 * never says anything that the evaluation doesn't read.
 *
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.book;

import org.jspecify.annotations.NullMarked;
