package io.github.supervisionkit.assessment;

import io.github.supervisionkit.calendar.Coverage;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/** Something about the facts that the reader of an assessment should know; it stops nothing. */
@Value.Immutable
public abstract sealed class Notice implements Serializable permits ImmutableNotice {

  /** The order in which notices are shown: by what they are about, then by kind, then by value. */
  public static final Comparator<Notice> ORDER = Comparator.comparing(Notice::about)
      .thenComparing(notice -> notice.what().text())
      .thenComparing(notice -> notice.value().orElse(""))
      .thenComparing(notice -> notice.clause().orElse(""))
      .thenComparing(notice -> notice.date().map(LocalDate::toString).orElse(""));

  private static final long serialVersionUID = 1L;

  Notice() {}

  /**
   * Returns what it is about.
   *
   * @return the identifier of a person, case, session, matter, agreement or pack
   */
  public abstract String about();

  /**
   * Returns what kind of notice it is.
   *
   * @return the kind
   */
  public abstract NoticeKind what();

  /**
   * Returns the value that it speaks of.
   *
   * @return for example the unknown role
   */
  public abstract Optional<String> value();

  /**
   * Returns the nearest word that the pack knows.
   *
   * @return the suggestion; empty when nothing is near
   */
  public abstract Optional<String> didYouMean();

  /**
   * Returns the clause that it speaks of.
   *
   * @return the clause
   */
  public abstract Optional<String> clause();

  /**
   * Returns the calendar that it speaks of.
   *
   * @return the calendar's identifier
   */
  public abstract Optional<String> calendar();

  /**
   * Returns the date that it speaks of.
   *
   * @return the date
   */
  public abstract Optional<LocalDate> date();

  /**
   * Returns the coverage that was exceeded.
   *
   * @return the calendar's coverage
   */
  public abstract Optional<Coverage> coverage();

  /** Returns what it is about and its kind, and not the value: somebody wrote it by hand. */
  @Override
  public final String toString() {
    return about() + " " + what().text();
  }

  /**
   * Obtains a builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a notice; each part that isn't optional must be given. */
  public static final class Builder extends ImmutableNotice.Builder {

    Builder() {}
  }
}
