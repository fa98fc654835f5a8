package io.github.supervisionkit.examples.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The manner in which the wide rows of a record are generated: plain collections, nothing else on the class path. */
@Value.Style(jdkOnly = true)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@interface Wide {}
