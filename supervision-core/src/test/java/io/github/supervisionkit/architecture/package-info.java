/**
 * The rules that the byte code of the core keeps, and one offender for each.
 *
 * <p>Start with {@link io.github.supervisionkit.architecture.ArchitectureTest}.
 */
@NullMarked
package io.github.supervisionkit.architecture;

import org.jspecify.annotations.NullMarked;
