package io.github.supervisionkit.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "-3", "90"})
  void a_whole_number_is_written_without_ornament(String text) {
    assertThat(value(Scalars.wholeNumber(-3, 90), text)).isEqualTo(Integer.valueOf(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-4", "91", "010", "+7", "7.0", "1_0", "0x1", "seven", "''", "99999999999"})
  void anything_else_is_no_whole_number_from_minus_3_to_90(String text) {
    assertThat(problem(Scalars.wholeNumber(-3, 90), text))
        .endsWith("; expected a whole number from -3 to 90");
  }

  @ParameterizedTest
  @CsvSource({"2, 2", "1.5, 1.5", "0.25, 0.25"})
  void a_decimal_keeps_its_digits(String text, BigDecimal number) {
    assertThat(value(Scalars.decimal(0, 2), text)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.01", "-1", "1.", ".5", "1e0", "1.1234567"})
  void anything_else_is_no_number_from_0_to_2(String text) {
    assertThat(problem(Scalars.decimal(0, 2), text))
        .endsWith("; expected a number from 0 to 2, such as 1.5");
  }

  @Test
  void a_date_is_one_of_the_calendar() {
    assertThat(value(Scalars.date(), "2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-02-29", "2026-1-2", "02/01/2026", "2026-01-02T10:00", "20260102", "today"})
  void anything_else_is_no_date(String text) {
    assertThat(problem(Scalars.date(), text))
        .isEqualTo("found `" + text + "`; expected a date such as 2026-11-21");
  }

  @Test
  void true_and_false_are_written_so_and_not_yes_and_no() {
    assertThat(value(Scalars.trueOrFalse(), "true")).isTrue();
    assertThat(value(Scalars.trueOrFalse(), "false")).isFalse();
    assertThat(problem(Scalars.trueOrFalse(), "no"))
        .isEqualTo("found `no`; expected one of true, false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISL-04", "case-manager", "a", "7", "v1.2_b"})
  void an_identifier_has_letters_and_digits_and_marks_between_them(String text) {
    assertThat(value(Scalars.identifier(), text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "-a", "a-", "é", "a/b", "''"})
  void anything_else_is_no_identifier(String text) {
    assertThat(problem(Scalars.identifier(), text))
        .endsWith("; expected an identifier such as `ISL-04`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"''", "'  '", "\"\\n\""})
  void a_blank_text_is_none(String text) {
    assertThat(problem(Scalars.text(), text)).endsWith("; expected text");
  }

  @Test
  void a_unit_that_does_not_fit_is_no_span_here() {
    Form<Span> cadence = Scalars.span(Span.Unit.WEEK, Span.Unit.CALENDAR_MONTH);
    assertThat(value(cadence, "6 weeks")).isEqualTo(new Span(6, Span.Unit.WEEK));
    assertThat(problem(cadence, "24 hours"))
        .isEqualTo("found `24 hours`; expected a span such as 4 weeks, calendar-month");
    assertThat(problem(cadence, "1 weeks"))
        .isEqualTo(
            "found `1 weeks`; expected a span such as 4 weeks, calendar-month; did you mean `1 week`?");
  }

  @Test
  void an_empty_set_of_words_has_no_right_one() {
    assertThat(problem(Scalars.word(List.of()), "x")).isEqualTo("found `x`; expected nothing here");
  }

  private static <T> T value(Form<T> form, String text) {
    return Document.parse("a", text).get().as(form).get();
  }

  private static String problem(Form<?> form, String text) {
    return Document.parse("a", text).get().as(form).getError().single().sentence();
  }
}
