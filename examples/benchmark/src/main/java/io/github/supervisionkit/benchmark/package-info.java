/**
 * How long answers take.
 *
 * <p>Start with {@link io.github.supervisionkit.benchmark.Benchmarks}, which prints each time beside what it is a multiple of: a
 * machine is never as fast as the next one, but what is measured in one run can be compared.
 */
@NullMarked
package io.github.supervisionkit.benchmark;

import org.jspecify.annotations.NullMarked;
