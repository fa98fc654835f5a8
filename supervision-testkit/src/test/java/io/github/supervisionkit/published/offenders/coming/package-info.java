@NullMarked
package io.github.supervisionkit.published.offenders.coming;

import org.jspecify.annotations.NullMarked;
