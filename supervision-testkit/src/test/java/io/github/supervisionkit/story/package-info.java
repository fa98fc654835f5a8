/** Tests of the stories: that they have what they promise, and become as small as they can. */
@org.jspecify.annotations.NullMarked
package io.github.supervisionkit.story;
