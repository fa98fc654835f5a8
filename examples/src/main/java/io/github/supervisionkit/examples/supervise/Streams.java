package io.github.supervisionkit.examples.supervise;

import java.io.PrintStream;

/**
 * Where a command writes.
 *
 * @param out where the answer goes
 * @param err where everything that is wrong goes
 * @param progress where it says what it is doing
 */
record Streams(PrintStream out, PrintStream err, Progress progress) {}
