package io.github.supervisionkit.law;

import io.github.supervisionkit.assessment.Gap;
import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.jqwik.Services;
import io.github.supervisionkit.notation.PackReader;
import io.github.supervisionkit.notation.PackWriter;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.story.Question;
import io.github.supervisionkit.story.Story;
import io.github.supervisionkit.timeline.Outcome;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine keeps the laws of histories, and values those of round trips. */
class HistoryLawsTest {

  private static final PolicyPack ISLINGTON = PolicyPacks.named("islington-yos");
  private static final int DAYS = 45;
  private static final int DAYS_SINCE = 15;
  private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.supervisionkit.law.Trials#ofEveryBuild")
  void the_list_of_gaps_agrees_with_every_day(String pack, int[] seeds) {
    Trials.hold(pack, seeds, HistoryLawsTest::keepsAll);
  }

  @Tag("deep")
  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.supervisionkit.law.Trials#ofDeepRuns")
  void the_list_of_gaps_agrees_with_every_day_on_many_more(String pack, int[] seeds) {
    Trials.hold(pack, seeds, HistoryLawsTest::keepsAll);
  }

  private static void keepsAll(Story story, Evaluation engine, int seed) {
    PolicyPack pack = story.pack();
    Question question = story.question();
    ServiceRecord service = question.service();
    LocalDate until = question.asOf().plusDays(1);
    LocalDate from = until.minusDays(DAYS);
    LocalDate sooner = question.asOf().minusDays(DAYS_SINCE);
    List<HistoryLaws.Missed> gaps = missed(pack, question, from, until);

    HistoryLaws.h01_what_was_overdue_is_a_gap(engine, service, from, until, gaps);
    HistoryLaws.h02_what_is_a_gap_was_overdue(engine, service, from, until, gaps);
    HistoryLaws.h03_a_longer_range_tells_the_same_of_its_earlier_days(
        missed(pack, new Question(service, sooner.minusDays(1)), from, sooner), gaps, sooner);
    HistoryLaws.h04_nothing_is_forgotten(
        engine,
        service,
        from.datesUntil(until, Period.ofWeeks(1)).toList(),
        question.asOf(),
        missedOfAnyKind(pack, question));
  }

  private static List<HistoryLaws.Missed> missedOfAnyKind(PolicyPack pack, Question question) {
    return Trials.supervision(pack)
        .assess(question.service(), question.asOf())
        .history(LONG_AGO, question.asOf().plusDays(1))
        .stream()
        .map(gap -> new HistoryLaws.Missed(
            gap.of().duty(), gap.occurrence().limit().orElse(gap.day()), LocalDate.MAX))
        .toList();
  }

  static List<HistoryLaws.Missed> missed(
      PolicyPack pack, Question question, LocalDate from, LocalDate until) {
    return Trials.supervision(pack)
        .assess(question.service(), question.asOf())
        .history(from, until)
        .stream()
        .filter(gap -> gap.of().kind() == ClauseKind.STAFF_FREQUENCY)
        .filter(gap -> gap.occurrence().outcome() == Outcome.LATE
            || gap.occurrence().outcome() == Outcome.MISSED)
        .filter(gap -> stillThere(question.service(), gap))
        .map(gap -> new HistoryLaws.Missed(
            gap.of().duty(),
            gap.occurrence().limit().orElseThrow(),
            gap.occurrence().ended().orElse(LocalDate.MAX),
            opened(gap)))
        .toList();
  }

  private static LocalDate opened(Gap gap) {
    LocalDate limit = gap.occurrence().limit().orElseThrow();
    return gap.day().equals(limit) ? limit.plusDays(1) : gap.day();
  }

  /** Of somebody who left there are no staff verdicts any more. */
  private static boolean stillThere(ServiceRecord service, Gap gap) {
    LocalDate dayAfter = gap.day().plusDays(1);
    return service.people().stream()
        .filter(person -> gap.of().person().filter(person.id()::equals).isPresent())
        .noneMatch(
            person -> person.left().filter(left -> !left.isAfter(dayAfter)).isPresent());
  }

  @Provide
  Arbitrary<Question> questions() {
    return Services.of(ISLINGTON).questions();
  }

  @Property(tries = 50, seed = "42")
  void values_come_back_equal(@ForAll("questions") Question question) {
    RoundTripLaws.r01_serialized_values_come_back_equal(question.service());
    RoundTripLaws.r02_written_values_come_back_equal(
        ISLINGTON, PackWriter::written, text -> PackReader.parse("again", text).get());
  }
}
