package io.github.supervisionkit.notation;

import io.github.supervisionkit.source.NearestWord;
import io.github.supervisionkit.source.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The forms of single words and texts. */
public final class Scalars {

  private static final Pattern IDENTIFIER =
      Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]{0,8})");
  private static final Pattern DECIMAL =
      Pattern.compile("-?(?:0|[1-9][0-9]{0,8})(?:\\.[0-9]{1,6})?");

  private Scalars() {}

  /**
   * Obtains the form of any text that is not blank.
   *
   * @return the form
   */
  public static Form<String> text() {
    return parsed("text", text -> Optional.of(text).filter(said -> !said.isBlank()));
  }

  /**
   * Obtains the form of an identifier: letters, digits, and between them hyphens, dots and underscores.
   *
   * @return the form
   */
  public static Form<String> identifier() {
    return parsed(
        "an identifier such as `ISL-04`",
        text -> Optional.of(text).filter(IDENTIFIER.asMatchPredicate()));
  }

  /**
   * Obtains the form of one word out of a closed set.
   *
   * @param known the words, in the order in which messages list them
   * @return the form
   */
  public static Form<String> word(Collection<String> known) {
    Map<String, String> words = new LinkedHashMap<>();
    known.forEach(word -> words.put(word, word));
    return word(words);
  }

  /**
   * Obtains the form of one word out of a closed set, each of which stands for a value.
   *
   * @param known the values by their words; messages list the words as the map does
   * @param <T> the type of the values
   * @return the form
   */
  public static <T> Form<T> word(Map<String, ? extends T> known) {
    return word(
        known.isEmpty() ? "nothing here" : "one of " + String.join(", ", known.keySet()), known);
  }

  /** Obtains the form of one word out of a closed set, with a phrase of its own for what would be right. */
  static <T> Form<T> word(String expected, Map<String, ? extends T> known) {
    Map<String, T> values = new LinkedHashMap<>(known);
    return parsed(
        expected,
        text -> Optional.ofNullable(values.get(text)),
        text -> NearestWord.to(text, values.keySet()));
  }

  /**
   * Obtains the form of one constant of an enumeration, written in small letters with hyphens: {@code CASE_MANAGER} is {@code
   * case-manager}.
   *
   * @param constants the constants that are allowed, in the order in which messages list them
   * @param <E> the enumeration
   * @return the form
   */
  public static <E extends Enum<E>> Form<E> constant(Collection<E> constants) {
    Map<String, E> words = new LinkedHashMap<>();
    constants.forEach(constant -> words.put(wordOf(constant), constant));
    return word(words);
  }

  /**
   * Returns the word that stands for a constant of an enumeration: {@code case-manager} for {@code CASE_MANAGER}.
   *
   * @param constant the constant
   * @return the word
   */
  public static String wordOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Obtains the form of {@code true} and {@code false}.
   *
   * @return the form
   */
  public static Form<Boolean> trueOrFalse() {
    return word(List.of("true", "false").asJava()).map("true"::equals);
  }

  /**
   * Obtains the form of a date that exists.
   *
   * @return the form
   */
  public static Form<LocalDate> date() {
    return parsed("a date such as 2026-11-21", Scalars::dateOf);
  }

  /**
   * Obtains the form of a whole number.
   *
   * @param least the least number allowed
   * @param most the greatest number allowed
   * @return the form
   */
  public static Form<Integer> wholeNumber(int least, int most) {
    return parsed(
        "a whole number from " + least + " to " + most,
        text -> Optional.of(text)
            .filter(WHOLE_NUMBER.asMatchPredicate())
            .map(Integer::valueOf)
            .filter(number -> number >= least && number <= most));
  }

  /**
   * Obtains the form of a number with or without decimals.
   *
   * @param least the least number allowed
   * @param most the greatest number allowed
   * @return the form
   */
  public static Form<BigDecimal> decimal(int least, int most) {
    return parsed(
        "a number from " + least + " to " + most + ", such as 1.5",
        text -> Optional.of(text)
            .filter(DECIMAL.asMatchPredicate())
            .map(BigDecimal::new)
            .filter(number -> number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0));
  }

  /**
   * Obtains the form of a span of time: {@code 4 weeks}, {@code 5 working days}, {@code calendar-month}.
   *
   * @param units the units that are allowed, in the order in which messages give examples of them
   * @return the form
   */
  public static Form<Span> span(Span.Unit... units) {
    List<Span.Unit> allowed = List.of(units);
    return parsed(
        "a span such as " + allowed.map(Span.Unit::example).mkString(", "),
        text -> Span.parse(text).filter(span -> allowed.contains(span.unit())),
        text ->
            Span.nearest(text).filter(span -> allowed.contains(span.unit())).map(Span::toString));
  }

  /**
   * Obtains a form of text that is turned into a value.
   *
   * @param expected what would be right, as a phrase
   * @param parser turns the text into the value, or gives nothing where the text is not right
   * @param <T> the type of the value
   * @return the form
   */
  public static <T> Form<T> parsed(
      String expected, Function<String, Optional<? extends T>> parser) {
    return parsed(expected, parser, text -> Optional.empty());
  }

  private static <T> Form<T> parsed(
      String expected,
      Function<String, Optional<? extends T>> parser,
      Function<String, Optional<String>> suggestion) {
    return Form.of(expected, place -> {
      if (!(place.node() instanceof Node.Scalar scalar)) {
        return invalid(place.problem(expected));
      }
      Optional<? extends T> parsed = parser.apply(scalar.text());
      return parsed.isPresent()
          ? Validation.valid(parsed.get())
          : invalid(
              place.problem(expected, suggestion.apply(scalar.text()).stream().toList()));
    });
  }

  private static <T> Validation<Seq<Problem>, T> invalid(Problem problem) {
    return Validation.invalid(List.of(problem));
  }

  private static Optional<LocalDate> dateOf(String text) {
    if (!DATE.matcher(text).matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(text.substring(0, 4));
    int month = Integer.parseInt(text.substring(5, 7));
    int day = Integer.parseInt(text.substring(8));
    try {
      // By hand: the formatter of java.time takes longer to load than a pack takes to read.
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
