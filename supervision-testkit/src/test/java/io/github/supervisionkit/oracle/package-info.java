@NullMarked
package io.github.supervisionkit.oracle;

import org.jspecify.annotations.NullMarked;
