/**
 * The service records that ship with the examples, and the generators that wrote them.
 *
 * <p>Start at {@link io.github.supervisionkit.examples.demo.DemoRecord}, which opens a shipped record, or at {@link
 * io.github.supervisionkit.examples.demo.YouthOffendingService}, which writes one afresh: staff first, then the cases that they
 * hold, the sessions in their diaries, what was decided, and what was written down.
 *
 * <p>Everything is invented and everything is an identifier. The package reads no clock and knows nothing of the policies: it
 * tells what happened, and the library says what follows. The same program writes the same bytes on every machine.
 */
@NullMarked
package io.github.supervisionkit.examples.demo;

import org.jspecify.annotations.NullMarked;
