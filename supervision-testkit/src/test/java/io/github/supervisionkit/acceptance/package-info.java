@NullMarked
package io.github.supervisionkit.acceptance;

import org.jspecify.annotations.NullMarked;
