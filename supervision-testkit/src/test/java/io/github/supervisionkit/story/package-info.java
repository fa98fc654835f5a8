/** Tests of the stories: that they have what they promise, and become as small as they can. */
@NullMarked
package io.github.supervisionkit.story;

import org.jspecify.annotations.NullMarked;
