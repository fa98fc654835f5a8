/**
 * The notation that packs are written in: YAML 1.2, read with the line and the column of every word and written tidily.
 *
 * <p>Start with {@link io.github.supervisionkit.notation.PackReader} and {@link io.github.supervisionkit.notation.PackWriter} for packs;
 * each kind of rule has a small form of its own there. They are built on {@link io.github.supervisionkit.notation.Document}, which reads bytes or text into a tree of {@linkplain
 * io.github.supervisionkit.notation.Node nodes} and refuses whatever could hurt its reader. A {@link
 * io.github.supervisionkit.notation.Form} reads such a tree into values and reports all problems at once; {@link
 * io.github.supervisionkit.notation.Content} is what is written back. Every scalar is text as it was written: {@code no}, {@code
 * 08:00} and {@code 010} mean themselves until a form asks for a number or a date.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.notation;

import org.jspecify.annotations.NullMarked;
