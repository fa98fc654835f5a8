/**
 * The packs that can be asked for by name.
 *
 * <p>Start with {@link io.github.supervisionkit.catalogue.PolicyPacks}, which finds the five packs of the library and those of any other
 * {@link io.github.supervisionkit.policy.PolicyPackProvider}. A {@link io.github.supervisionkit.catalogue.PackRegistry} holds packs that a
 * host chooses itself. Who has a pack of their own extends {@link io.github.supervisionkit.catalogue.PackFile}. Nothing here knows what
 * a pack says.
 *
 * <p>Stability: stable.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.catalogue;

import org.jspecify.annotations.NullMarked;
