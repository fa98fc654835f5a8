package io.github.supervisionkit.oracle;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.policy.Frequency;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.ReviewWithin;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.Truth;
import io.github.supervisionkit.workforce.Person;
import io.github.supervisionkit.workforce.PersonEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A review is held so long after a circumstance began, unless it ended before; what was missed stays until it is held. */
final class ReviewsWithin implements Part {

  private final Facts facts;

  ReviewsWithin(Facts facts) {
    this.facts = facts;
  }

  @Override
  public List<Answer> answersOn(LocalDate today) {
    List<Answer> answers = new ArrayList<>();
    for (Placed<ReviewWithin> placed : facts.pack().rules(ReviewWithin.class)) {
      for (Person person : facts.service().people()) {
        if (facts.concerns(new Condition.Always(), person, today) != Truth.FALSE) {
          answer(placed, person, today).ifPresent(answers::add);
        }
      }
    }
    return answers;
  }

  /** The review that was missed longest ago, until one is held; else that of the last time. */
  private Optional<Answer> answer(Placed<ReviewWithin> placed, Person person, LocalDate today) {
    Optional<Answer> last = Optional.empty();
    for (DateRange time : times(person, placed.rule().circumstance(), today)) {
      last = answer(placed, person, time, today);
      if (last.filter(answer -> answer.status() == Status.OVERDUE).isPresent()) {
        return last;
      }
    }
    return last;
  }

  private Optional<Answer> answer(
      Placed<ReviewWithin> placed, Person person, DateRange time, LocalDate today) {
    ReviewWithin rule = placed.rule();
    LocalDate limit = time.from().plus(rule.within());
    Optional<LocalDate> held = person.events().stream()
        .filter(event -> event.event().equals(rule.event()))
        .map(PersonEvent::on)
        .filter(on -> !on.isBefore(time.from()) && !on.isAfter(today))
        .min(LocalDate::compareTo);
    boolean endedBefore = !time.endOrMax().isAfter(limit);
    boolean inTime = held.filter(on -> !on.isAfter(limit)).isPresent();
    if ((endedBefore && !inTime) || limit.isBefore(facts.firstDayOf(person))) {
      return Optional.empty();
    }
    Status status = held.map(on -> on.isAfter(limit) ? Status.MET_LATE : Status.MET)
        .orElseGet(() -> facts.standing(limit, today));
    Answer answer = Answer.of(duty(placed, person), placed.clause(), status)
        .withLimit(limit)
        .withMeasuredFrom(time.from());
    return Optional.of(held.map(answer::withDone).orElse(answer));
  }

  /** From when to when it was so, the last time perhaps without an end. */
  private static List<DateRange> times(Person person, String circumstance, LocalDate today) {
    List<DateRange> times = new ArrayList<>();
    LocalDate first = person.circumstances().stream()
        .map(one -> one.during().from())
        .min(LocalDate::compareTo)
        .orElse(LocalDate.MAX);
    Optional<LocalDate> begun = Optional.empty();
    for (LocalDate day = first; !day.isAfter(today); day = day.plusDays(1)) {
      boolean so = isSo(person, circumstance, day);
      if (so && begun.isEmpty()) {
        begun = Optional.of(day);
      } else if (!so && begun.isPresent()) {
        times.add(DateRange.of(begun.get(), day));
        begun = Optional.empty();
      }
    }
    begun.ifPresent(day -> times.add(DateRange.from(day)));
    return times;
  }

  private static boolean isSo(Person person, String circumstance, LocalDate day) {
    return Levels.present(person.circumstances(), circumstance, day) == Truth.TRUE;
  }

  /** Told apart by its event where its clause says how often as well. */
  private static String duty(Placed<ReviewWithin> placed, Person person) {
    boolean howOften = placed.clause().rules().stream().anyMatch(Frequency.class::isInstance);
    String duty = placed.clause().id() + "/" + person.id();
    return howOften ? duty + "/" + placed.rule().event() : duty;
  }
}
