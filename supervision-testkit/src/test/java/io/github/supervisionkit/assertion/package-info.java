@NullMarked
package io.github.supervisionkit.assertion;

import org.jspecify.annotations.NullMarked;
