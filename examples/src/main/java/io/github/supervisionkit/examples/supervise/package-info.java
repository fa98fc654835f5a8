/**
 * The command line of the examples: {@code supervise assess RECORD --pack ID --as-of DATE} and its like.
 *
 * <p>Start with {@link io.github.supervisionkit.examples.supervise.Main}. One class a command; each reads what it was asked, with all
 * that is wrong about it, asks the library, and writes the answer for people or for programs. This is the only place that knows
 * files, streams and exit statuses.
 */
@NullMarked
package io.github.supervisionkit.examples.supervise;

import org.jspecify.annotations.NullMarked;
