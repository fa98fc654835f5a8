/**
 * Worked scenarios: facts about a small service, a day, and what a policy must then say.
 *
 * <p>Start with {@link io.github.supervisionkit.scenario.ShippedScenarios} for those that stand beside the packs, or with {@link
 * io.github.supervisionkit.scenario.ScenarioReader} for a file of one's own; {@link io.github.supervisionkit.scenario.Scenario#check}
 * holds one against a pack. The facts are written with the keys of the service record. Nothing here knows a particular policy.
 * It needs supervision-policies, whose notation scenarios are written in.
 *
 * <p>Stability: evolving.
 *
 * @since 0.1
 * @serial exclude
 */
@NullMarked
package io.github.supervisionkit.scenario;

import org.jspecify.annotations.NullMarked;
