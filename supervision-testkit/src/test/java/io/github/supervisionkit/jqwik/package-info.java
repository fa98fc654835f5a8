/** Tests of the generators. */
@NullMarked
package io.github.supervisionkit.jqwik;

import org.jspecify.annotations.NullMarked;
