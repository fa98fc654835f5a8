package io.github.supervisionkit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

  private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
  private static final LocalDate FRI_2026_01_09 = LocalDate.of(2026, 1, 9);

  @ParameterizedTest
  @CsvSource({"2026-01-04, false", "2026-01-05, true", "2026-01-08, true", "2026-01-09, false"})
  void the_first_day_is_in_and_the_end_is_not(LocalDate date, boolean in) {
    assertThat(DateRange.of(MON_2026_01_05, FRI_2026_01_09).contains(date)).isEqualTo(in);
  }

  @Test
  void an_end_on_the_first_day_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.of(MON_2026_01_05, MON_2026_01_05))
        .withMessage("until must be after from: 2026-01-05, 2026-01-05");
  }

  @Test
  void an_end_before_the_first_day_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.of(FRI_2026_01_09, MON_2026_01_05))
        .withMessage("until must be after from: 2026-01-09, 2026-01-05");
  }

  @Test
  void a_range_without_an_end_is_open() {
    assertThat(DateRange.from(MON_2026_01_05).until()).isEmpty();
    assertThat(DateRange.from(MON_2026_01_05).isOpen()).isTrue();
    assertThat(DateRange.of(MON_2026_01_05, Optional.empty()))
        .isEqualTo(DateRange.from(MON_2026_01_05));
  }

  @Test
  void ranges_that_meet_do_not_overlap() {
    DateRange week = DateRange.of(MON_2026_01_05, FRI_2026_01_09);

    assertThat(week.overlaps(DateRange.from(FRI_2026_01_09))).isFalse();
    assertThat(week.overlapsOrMeets(DateRange.from(FRI_2026_01_09))).isTrue();
    assertThat(week.overlapsOrMeets(DateRange.from(FRI_2026_01_09.plusDays(1)))).isFalse();
  }

  @ParameterizedTest(name = "5 to 9 January encloses {0}: {1}")
  @CsvSource({
    "2026-01-05/2026-01-09, true",
    "2026-01-06/2026-01-08, true",
    "2026-01-04/2026-01-08, false",
    "2026-01-06/2026-01-10, false",
    "2026-01-06/.., false"
  })
  void a_range_encloses_what_neither_begins_before_nor_ends_after_it(String other, boolean in) {
    DateRange week = DateRange.of(MON_2026_01_05, FRI_2026_01_09);
    assertThat(week.encloses(DateRange.parse(other))).isEqualTo(in);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-05/2026-01-09", "2026-01-05/.."})
  void what_is_written_reads_back(String text) {
    assertThat(DateRange.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2026-01-05", "2026-01-05/", "../2026-01-05", "2026-01-05/2026-01-05", "/.."})
  void what_is_no_range_is_refused(String text) {
    assertThatThrownBy(() -> DateRange.parse(text))
        .isInstanceOf(DateTimeParseException.class)
        .hasMessage(
            "`%s` is not a range of dates such as `2026-01-05/2026-07-01` or `2026-01-05/..`",
            text);
  }

  @Provide
  Arbitrary<DateRange> ranges() {
    Arbitrary<DateRange> closed = Combinators.combine(
            Arbitraries.integers().between(0, 12), Arbitraries.integers().between(1, 8))
        .as((start, days) ->
            DateRange.of(MON_2026_01_05.plusDays(start), MON_2026_01_05.plusDays(start + days)));
    Arbitrary<DateRange> open = Arbitraries.integers()
        .between(0, 12)
        .map(start -> DateRange.from(MON_2026_01_05.plusDays(start)));
    return Arbitraries.oneOf(closed, open);
  }

  @Property
  void an_intersection_holds_the_days_that_both_hold(
      @ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
    Optional<DateRange> both = one.intersection(other);

    assertThat(IntStream.range(-1, 25).mapToObj(MON_2026_01_05::plusDays))
        .allMatch(day -> both.filter(range -> range.contains(day)).isPresent()
            == (one.contains(day) && other.contains(day)));
    assertThat(both.isPresent()).isEqualTo(one.overlaps(other));
  }

  @Property
  void overlapping_goes_both_ways(
      @ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
    assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    assertThat(one.overlapsOrMeets(other)).isEqualTo(other.overlapsOrMeets(one));
    assertThat(one.intersection(other)).isEqualTo(other.intersection(one));
  }

  @Property
  void a_range_encloses_what_it_shares_with_another(
      @ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
    assertThat(one.intersection(other).stream()).allMatch(one::encloses).allMatch(other::encloses);
  }

  @Property
  void a_range_written_and_read_again_is_equal(@ForAll("ranges") DateRange range) throws Exception {
    assertThat(DateRange.parse(range.toString())).isEqualTo(range);
    assertThat(Serialized.again(range)).isEqualTo(range);
  }
}
