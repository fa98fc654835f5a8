/**
 * How the wide values of every package below are generated: their builders hidden behind the value's own, JDK collections,
 * no trace of the generator.
 */
@NullMarked
@Value.Style(
    jdkOnly = true,
    jdk9Collections = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    allowedClasspathAnnotations = {Override.class},
    defaults = @Value.Immutable(copy = false))
package io.github.supervisionkit;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
