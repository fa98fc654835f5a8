package io.github.supervisionkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.agenda.Agenda;
import io.github.supervisionkit.agenda.Urgency;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Laws of agendas, G-01 to G-04. */
public final class AgendaLaws {

  private static final Comparator<Listed> PRESSING_FIRST =
      Comparator.comparing(Listed::urgency).thenComparing(one -> one.limit().orElse(LocalDate.MAX));

  private AgendaLaws() {}

  /**
   * An entry of an agenda.
   *
   * @param about what it is about: a topic and an identifier, such as {@code case c1} or {@code duty ISL-10/g1}
   * @param urgency how pressing it is
   * @param limit its limit
   * @param reasons why it is there, each with its clause
   */
  public record Listed(
      String about, Urgency urgency, Optional<LocalDate> limit, List<String> reasons)
      implements Serializable {

    /**
     * Copies the reasons in.
     *
     * @param about what it is about
     * @param urgency how pressing it is
     * @param limit its limit
     * @param reasons why it is there
     */
    public Listed {
      Objects.requireNonNull(about, "about");
      Objects.requireNonNull(urgency, "urgency");
      Objects.requireNonNull(limit, "limit");
      reasons = List.copyOf(reasons);
    }

    private Object writeReplace() {
      return new Stored(about, urgency, limit.orElse(null), reasons);
    }

    /** What is stored of it, since an {@code Optional} can't be. */
    private record Stored(
        String about, Urgency urgency, @Nullable LocalDate limit, List<String> reasons)
        implements Serializable {

      private Object readResolve() {
        return new Listed(about, urgency, Optional.ofNullable(limit), reasons);
      }
    }
  }

  /**
   * Returns the entries of the library's own agenda.
   *
   * @param agenda the agenda
   * @return its entries, in order
   */
  public static List<Listed> of(Agenda agenda) {
    return agenda.entries().stream()
        .map(entry -> new Listed(
            entry.topic().text() + " " + entry.about(),
            entry.urgency(),
            entry.limit(),
            entry.reasons().stream()
                .map(reason -> reason.clause() + ": " + reason.text())
                .toList()))
        .toList();
  }

  /**
   * G-01: each thing stands once, with a reason at the least.
   *
   * @param agenda the entries
   */
  public static void g01_each_thing_stands_once_with_its_reasons(List<Listed> agenda) {
    Set<String> seen = new HashSet<>();
    for (Listed entry : agenda) {
      assertThat(seen.add(entry.about()))
          .as("G-01: %s stands once", entry.about())
          .isTrue();
      assertThat(entry.reasons()).as("G-01: why %s is there", entry.about()).isNotEmpty();
    }
  }

  /**
   * G-02: what is more pressing stands first, and among equals what has the earlier limit.
   *
   * @param agenda the entries
   */
  public static void g02_the_pressing_stands_first(List<Listed> agenda) {
    assertThat(agenda).as("G-02: by urgency, then by limit").isSortedAccordingTo(PRESSING_FIRST);
  }

  /**
   * G-03: whatever of the supervisee's is overdue on the day of the session is on its agenda, as overdue: cases to be discussed,
   * and the reviews and appraisals that are owed.
   *
   * @param evaluation what answers
   * @param service the facts
   * @param person the supervisee
   * @param cases the open cases that the supervisee holds
   * @param on the day of the session
   * @param agenda the entries
   */
  public static void g03_what_is_overdue_is_on_it(
      Evaluation evaluation,
      ServiceRecord service,
      String person,
      Set<String> cases,
      LocalDate on,
      List<Listed> agenda) {
    for (Verdict verdict : evaluation.verdicts(service, on.minusDays(1))) {
      boolean overdue = verdict.status() == Status.OVERDUE
          && verdict.limit().filter(on::isAfter).isPresent();
      if (overdue && verdict.kind() == ClauseKind.CASE_CADENCE) {
        verdict
            .caseId()
            .filter(cases::contains)
            .ifPresent(id -> isOverdue(agenda, "case " + id, verdict));
      } else if (overdue && isReview(verdict) && verdict.person().equals(Optional.of(person))) {
        isOverdue(agenda, "duty " + verdict.duty(), verdict);
      }
    }
  }

  private static boolean isReview(Verdict verdict) {
    return verdict.kind() == ClauseKind.AGREEMENT_REVIEW || verdict.kind() == ClauseKind.APPRAISAL;
  }

  private static void isOverdue(List<Listed> agenda, String about, Verdict verdict) {
    assertThat(agenda)
        .as("G-03: `%s`, overdue under %s since %s", about, verdict.clause(), verdict.limit())
        .anyMatch(entry -> entry.about().equals(about) && entry.urgency() == Urgency.OVERDUE);
  }

  /**
   * G-04: the order of the record never matters.
   *
   * @param agendas gives the entries of one session's agenda
   * @param service the facts
   * @param reordered the same facts in another order
   */
  public static void g04_the_order_of_the_record_does_not_matter(
      Function<ServiceRecord, List<Listed>> agendas,
      ServiceRecord service,
      ServiceRecord reordered) {
    assertThat(agendas.apply(reordered))
        .as("G-04: the record in another order")
        .isEqualTo(agendas.apply(service));
  }
}
