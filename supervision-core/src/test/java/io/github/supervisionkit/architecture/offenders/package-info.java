/** One class for each rule of the architecture, which breaks it and no other. */
@NullMarked
package io.github.supervisionkit.architecture.offenders;

import org.jspecify.annotations.NullMarked;
