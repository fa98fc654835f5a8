package io.github.supervisionkit.calendar;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * When something happened, as exactly as it is known: on a date, or at an instant with its offset.
 *
 * <p>Wherever an instant is allowed a mere date is allowed too, and what is computed from it says so. Two moments are equal
 * when they are written alike: {@code 10:00Z} and {@code 11:00+01:00} are the same instant and different moments. The year
 * is from 1 to 9999.
 *
 * <p>Not for implementation.
 */
public sealed interface Moment extends Serializable {

  /**
   * Obtains a moment of which only the date is known.
   *
   * @param day the date
   * @return the moment
   * @throws IllegalArgumentException if the year is not from 1 to 9999
   */
  static Moment onDate(LocalDate day) {
    return new OnDate(day);
  }

  /**
   * Obtains a moment known as an instant with an offset.
   *
   * @param instant the instant, with the offset in which it was written
   * @return the moment
   * @throws IllegalArgumentException if the year is not from 1 to 9999
   */
  static Moment at(OffsetDateTime instant) {
    return new At(instant);
  }

  /**
   * Obtains a moment known as an instant, written in UTC.
   *
   * @param instant the instant
   * @return the moment
   * @throws IllegalArgumentException if the year is not from 1 to 9999
   */
  static Moment at(Instant instant) {
    return new At(instant.atOffset(ZoneOffset.UTC));
  }

  /**
   * Reads a moment as it is written in documents: {@code 2026-11-21}, {@code 2026-11-21T10:00:00Z} or {@code
   * 2026-11-21T11:00:00+01:00}.
   *
   * @param text the text of a date, or of an instant with its offset
   * @return the moment
   * @throws DateTimeParseException if the text is neither
   */
  static Moment parse(String text) {
    return MomentNotation.parse(text);
  }

  /**
   * Returns the date of this moment in a zone. A mere date is the date in every zone.
   *
   * @param zone the time zone in which an instant becomes a date
   * @return the date
   */
  LocalDate date(ZoneId zone);

  /**
   * Returns the instant, where it is known.
   *
   * @return the instant; empty for a mere date
   */
  Optional<Instant> instant();

  /**
   * Returns what a caller makes of this moment.
   *
   * @param onDate given the date, where only that is known
   * @param at given the instant with its offset
   * @param <T> the type of the outcome
   * @return the outcome of the function that fits
   */
  <T> T fold(Function<LocalDate, T> onDate, Function<OffsetDateTime, T> at);

  /**
   * A moment of which only the date is known.
   *
   * @param day the date
   */
  record OnDate(LocalDate day) implements Moment {

    /**
     * Obtains the moment.
     *
     * @param day the date
     * @throws IllegalArgumentException if the year is not from 1 to 9999
     */
    public OnDate {
      Objects.requireNonNull(day, "day");
      MomentNotation.requireFourDigitYear(day.getYear());
    }

    @Override
    public LocalDate date(ZoneId zone) {
      return day;
    }

    @Override
    public Optional<Instant> instant() {
      return Optional.empty();
    }

    @Override
    public <T> T fold(Function<LocalDate, T> onDate, Function<OffsetDateTime, T> at) {
      return onDate.apply(day);
    }

    /** Returns the date as {@link Moment#parse} reads it. */
    @Override
    public String toString() {
      return day.toString();
    }
  }

  /**
   * A moment known as an instant with its offset.
   *
   * @param at the instant
   */
  record At(OffsetDateTime at) implements Moment {

    /**
     * Obtains the moment.
     *
     * @param at the instant
     * @throws IllegalArgumentException if the year is not from 1 to 9999
     */
    public At {
      Objects.requireNonNull(at, "at");
      MomentNotation.requireFourDigitYear(at.getYear());
    }

    @Override
    public LocalDate date(ZoneId zone) {
      return LocalDate.ofInstant(at.toInstant(), zone);
    }

    @Override
    public Optional<Instant> instant() {
      return Optional.of(at.toInstant());
    }

    @Override
    public <T> T fold(Function<LocalDate, T> onDate, Function<OffsetDateTime, T> at) {
      return at.apply(this.at);
    }

    /** Returns the instant with its offset as {@link Moment#parse} reads it. */
    @Override
    public String toString() {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
    }
  }
}
