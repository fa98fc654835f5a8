/** Offenders against the order of the rooms. */
@NullMarked
package io.github.supervisionkit.architecture.offenders.assessment;

import org.jspecify.annotations.NullMarked;
