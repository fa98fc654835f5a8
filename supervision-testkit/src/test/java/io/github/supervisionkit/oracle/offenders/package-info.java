/** Oracles that look at what they are to judge. */
@NullMarked
package io.github.supervisionkit.oracle.offenders;

import org.jspecify.annotations.NullMarked;
