/**
 * Stories: invented services to try a policy on, with every defect that real records have.
 *
 * <p>Start with {@link io.github.supervisionkit.story.RandomServices}: a seed and a size give a service, always the same one in one version of the library; or tell
 * one by hand with {@link io.github.supervisionkit.story.PractitionerStory}. Packs, their versions and calendars come from seeds, too.
 * {@link io.github.supervisionkit.story.Smaller} takes a failing service, question or whole story apart until nothing can go, and
 * {@link io.github.supervisionkit.story.ExchangeText} prints it as a document of the exchange format. Nothing here knows what a
 * policy answers.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.story;

import org.jspecify.annotations.NullMarked;
