package io.github.supervisionkit.mutation;

import io.github.supervisionkit.agenda.Agenda;
import io.github.supervisionkit.agenda.AgendaEntry;
import io.github.supervisionkit.agenda.AgendaReason;
import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.assessment.Supervision;
import io.github.supervisionkit.calendar.WorkingCalendar;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.scenario.Aspect;
import io.github.supervisionkit.story.Question;
import io.github.supervisionkit.story.RandomServices;
import io.github.supervisionkit.verdict.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Invented services as what tells a mutant from the pack that it was made of: by any part of a verdict but its wording, or an agenda. */
final class InventedServices {

  private static final int SERVICES = 150;
  private static final int SIZE = 3;
  private static final int DAYS_A_SERVICE = 2;

  private static final List<Aspect> ASPECTS =
      Arrays.stream(Aspect.values()).filter(aspect -> aspect != Aspect.BECAUSE).toList();

  private final List<Asked> asked;
  private final WorkingCalendar calendar;

  private record Asked(Question question, List<String> answer) {}

  private InventedServices(List<Asked> asked, WorkingCalendar calendar) {
    this.asked = asked;
    this.calendar = calendar;
  }

  static InventedServices of(PolicyPack pack) {
    WorkingCalendar calendar = UkCalendars.named(pack.calendar()).orElseThrow();
    RandomServices services = RandomServices.of(pack);
    List<Asked> asked = IntStream.range(0, SERVICES)
        .parallel()
        .mapToObj(seed -> questions(services, seed))
        .flatMap(List::stream)
        .map(question -> new Asked(question, answer(question, pack, calendar)))
        .toList();
    return new InventedServices(asked, calendar);
  }

  private static List<Question> questions(RandomServices services, int seed) {
    var service = services.service(seed, SIZE);
    return services.questions(service, seed, DAYS_A_SERVICE).stream()
        .map(day -> new Question(service, day))
        .toList();
  }

  boolean tellApart(Mutant mutant) {
    return asked.stream()
        .anyMatch(one -> !answer(one.question(), mutant.pack(), calendar).equals(one.answer()));
  }

  private static List<String> answer(Question question, PolicyPack pack, WorkingCalendar calendar) {
    Assessment assessment =
        Supervision.under(pack).with(calendar).assess(question.service(), question.asOf());
    return Stream.concat(
            assessment.verdicts().stream().map(InventedServices::told),
            question.service().people().stream()
                .map(person -> Agenda.of(assessment.inquiry(), person.id(), question.asOf()))
                .flatMap(agenda -> agenda.entries().stream())
                .map(InventedServices::told))
        .toList();
  }

  private static String told(AgendaEntry entry) {
    return entry + " " + entry.reasons().stream().map(AgendaReason::text).toList();
  }

  private static String told(Verdict verdict) {
    return verdict.duty() + " "
        + ASPECTS.stream().map(aspect -> aspect.of(verdict)).toList();
  }
}
