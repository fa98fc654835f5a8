package io.github.supervisionkit.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said twice of one thing, and in which order things stand. */
class EntriesTest {

  private static final Clause MUST = Scene.clause("X-1", ClauseKind.CASE_CADENCE, Force.MUST);
  private static final Clause SHOULD = Scene.clause("X-2", ClauseKind.CASE_CADENCE, Force.SHOULD);

  @ParameterizedTest(name = "{0} by {1} and {2} by {3}: {4} by {5}")
  @CsvSource({
    "OVERDUE, 2026-01-05, FALLING_DUE, 2026-02-05, OVERDUE, 2026-01-05",
    "FALLING_DUE, 2026-02-05, OVERDUE, 2026-01-05, OVERDUE, 2026-01-05",
    "EVERY_SESSION, , DUE, 2026-01-12, DUE, 2026-01-12",
    "DUE, 2026-01-12, EVERY_SESSION, , DUE, 2026-01-12",
    "STANDING, , EVERY_SESSION, , EVERY_SESSION,"
  })
  void of_two_clauses_on_one_case_the_more_pressing_says_how_pressing_it_is(
      Urgency first,
      LocalDate firstLimit,
      Urgency second,
      LocalDate secondLimit,
      Urgency urgency,
      LocalDate limit) {
    Entries entries = new Entries();
    entries.add(Topic.CASE, "c1", first, Optional.ofNullable(firstLimit), MUST, "one");
    entries.add(Topic.CASE, "c1", second, Optional.ofNullable(secondLimit), SHOULD, "other");
    assertThat(entries.inOrder()).singleElement().satisfies(entry -> {
      assertThat(entry.urgency()).isEqualTo(urgency);
      assertThat(entry.limit()).isEqualTo(Optional.ofNullable(limit));
      assertThat(entry.reasons())
          .extracting(AgendaReason::clause, AgendaReason::text)
          .containsExactly(tuple("X-1", "one (must)"), tuple("X-2", "other (should)"));
    });
  }

  @Test
  void a_reason_that_is_given_twice_stands_once() {
    Entries entries = new Entries();
    entries.add(Topic.STANDING, "rest", Urgency.STANDING, Optional.empty(), MUST, "one");
    entries.add(Topic.STANDING, "rest", Urgency.STANDING, Optional.empty(), MUST, "one");
    assertThat(entries.inOrder().get(0).reasons()).hasSize(1);
  }

  @Test
  void entries_are_the_same_that_say_the_same() {
    assertThat(entry("rest")).isEqualTo(entry("rest")).isNotEqualTo(entry("work"));
  }

  private static AgendaEntry entry(String about) {
    Entries entries = new Entries();
    entries.add(Topic.STANDING, about, Urgency.STANDING, Optional.empty(), MUST, "one");
    return entries.inOrder().get(0);
  }

  @Test
  void actions_stand_by_what_they_are_about_and_standing_items_as_the_policy_has_them() {
    Entries entries = new Entries();
    for (String about : List.of("b", "a")) {
      entries.add(Topic.STANDING, about, Urgency.STANDING, Optional.empty(), MUST, "");
      entries.add(Topic.ACTION, about, Urgency.DUE, Optional.empty(), MUST, "");
    }
    assertThat(entries.inOrder())
        .extracting(entry -> entry.topic() + " " + entry.about())
        .containsExactly("ACTION a", "ACTION b", "STANDING b", "STANDING a");
  }
}
