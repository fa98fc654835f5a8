@NullMarked
package io.github.supervisionkit.law;

import org.jspecify.annotations.NullMarked;
