package io.github.supervisionkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.story.PractitionerStory;
import java.time.LocalDate;
import java.util.EnumSet;

/**
 * A disagreement that was found once.
 *
 * @param name what was learned from it
 * @param pack the pack under which it was found
 * @param service the smallest service that showed it
 * @param asOf the day of the question
 * @param duty the duty on which they disagreed
 * @param expected what both must say of it now
 */
record Remembered(
    String name,
    PolicyPack pack,
    ServiceRecord service,
    LocalDate asOf,
    String duty,
    String expected) {

  Remembered(
      String name,
      String pack,
      ServiceRecord service,
      LocalDate asOf,
      String duty,
      String expected) {
    this(name, PolicyPacks.named(pack), service, asOf, duty, expected);
  }

  static Remembered of(
      String name,
      String pack,
      PractitionerStory story,
      String asOf,
      String duty,
      String expected) {
    return new Remembered(name, pack, story.asAService(), LocalDate.parse(asOf), duty, expected);
  }

  void assertAgreement() {
    Differences differences =
        new Differences(pack, UkCalendars.englandAndWales(), EnumSet.allOf(ClauseKind.class));

    assertThat(differences.between(service, asOf)).as(name).isEmpty();
    assertThat(differences.ofOracle(service, asOf, duty)).as(name).isEqualTo(expected);
  }

  @Override
  public String toString() {
    return name;
  }
}
