@NullMarked
package io.github.supervisionkit.published.offenders.going;

import org.jspecify.annotations.NullMarked;
