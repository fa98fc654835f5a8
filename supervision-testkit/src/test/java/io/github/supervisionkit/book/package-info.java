@NullMarked
package io.github.supervisionkit.book;

import org.jspecify.annotations.NullMarked;
