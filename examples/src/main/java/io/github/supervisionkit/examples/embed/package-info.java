/** The program of the README: the library embedded in twelve lines. */
@NullMarked
package io.github.supervisionkit.examples.embed;

import org.jspecify.annotations.NullMarked;
