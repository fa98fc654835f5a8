/** What holds the scenarios of the five packs to every place in which a pack may be wrong. */
@NullMarked
package io.github.supervisionkit.mutation;

import org.jspecify.annotations.NullMarked;
