package io.github.supervisionkit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.law.WorkedExample;
import io.github.supervisionkit.policy.PolicyPack;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;

/** What an author leaves out is skipped, and said to be; what no test can check as well. */
class LeftOutPartsTest {

  private static final PolicyPackContract BARE = () -> PolicyPacks.named("islington-yos");
  private static final PolicyPackContract UNHEARD_OF =
      () -> PolicyPack.builder().from(BARE.pack()).id("unheard-of").build();
  private static final WorkingCalendarContract CALENDAR = UkCalendars::scotland;

  static Stream<ThrowingCallable> skipped() {
    return Stream.of(
        BARE::supplied_P06_reads_what_it_writes,
        BARE::supplied_P10_examples_hold,
        BARE::supplied_P11_examples_are_about_clauses,
        BARE::supplied_P12_every_clause_has_an_example_that_needs_it,
        BARE::supplied_P13_every_rule_has_an_example_that_needs_it,
        UNHEARD_OF::supplied_P15_providers_give_what_they_name,
        CALENDAR::supplied_known_days_off_are_off_for_the_known_reason);
  }

  @ParameterizedTest
  @MethodSource("skipped")
  void what_is_left_out_is_skipped_with_the_method_to_override(ThrowingCallable left) {
    assertThatThrownBy(left)
        .isInstanceOf(TestAbortedException.class)
        .hasMessageMatching(".*not supplied, so not checked: override `\\w+` to have it checked");
  }

  @Test
  void examples_that_cannot_be_read_are_told_by_one_law() {
    PolicyPackContract broken = new PolicyPackContract() {
      @Override
      public PolicyPack pack() {
        return BARE.pack();
      }

      @Override
      public List<WorkedExample> examples() {
        throw new IllegalStateException("`scenarios.yaml` can't be read");
      }
    };

    assertThatThrownBy(broken::supplied_P10_examples_hold)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("`scenarios.yaml` can't be read");
    assertThat(Stream.<ThrowingCallable>of(
            broken::supplied_P11_examples_are_about_clauses,
            broken::supplied_P12_every_clause_has_an_example_that_needs_it,
            broken::supplied_P13_every_rule_has_an_example_that_needs_it))
        .allSatisfy(law -> assertThatThrownBy(law)
            .isInstanceOf(TestAbortedException.class)
            .hasMessageEndingWith("`examples` can't be had: P-10 says why"));
  }

  static Stream<ThrowingCallable> untested() {
    return Stream.of(
        BARE::untested_the_clauses_say_what_the_document_says,
        BARE::untested_the_decisions_are_the_owners,
        BARE::untested_the_examples_were_worked_out_by_hand,
        CALENDAR::untested_all_holidays_are_there,
        CALENDAR::untested_the_coverage_reaches_no_further_than_what_was_published);
  }

  @ParameterizedTest
  @MethodSource("untested")
  void what_no_test_can_check_is_skipped_with_the_reason(ThrowingCallable untested) {
    assertThatThrownBy(untested)
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("no test can check this: ");
  }

  @Test
  void every_law_of_packs_and_calendars_has_its_method() {
    assertThat(numbers(PolicyPackContract.class))
        .contains("P01", "P07", "P15", "R01")
        .hasSize(17);
    assertThat(numbers(WorkingCalendarContract.class)).contains("K01", "K10").hasSize(10);
  }

  private static List<String> numbers(Class<?> contract) {
    return Arrays.stream(contract.getDeclaredMethods())
        .map(Method::getName)
        .filter(name -> name.matches("(required|supplied)_[A-Z]\\d\\d_.*"))
        .map(name -> name.substring(9, 12))
        .toList();
  }
}
