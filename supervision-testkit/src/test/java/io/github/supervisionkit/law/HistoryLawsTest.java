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
import io.github.supervisionkit.timeline.Outcome;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The engine keeps the laws of histories under Islington's and Tameside's policies, and values those of round trips. */
class HistoryLawsTest {

  private static final PolicyPack ISLINGTON = PolicyPacks.named("islington-yos");
  private static final PolicyPack TAMESIDE = PolicyPacks.named("tameside-childrens-services");

  @Provide
  Arbitrary<Question> questions() {
    return Services.of(ISLINGTON).questions();
  }

  @Property(tries = 40, seed = "42")
  void the_list_of_gaps_agrees_with_every_day(@ForAll("questions") Question question) {
    theListOfGapsAgrees(ISLINGTON, question);
  }

  @Property(tries = 60, seed = "42")
  void it_agrees_also_where_sessions_count_by_the_day_of_the_question(
      @ForAll("questionsWithOffers") Question question) {
    theListOfGapsAgrees(TAMESIDE, question);
  }

  private static void theListOfGapsAgrees(PolicyPack pack, Question question) {
    Evaluation engine = Trials.engine(pack);
    LocalDate until = question.asOf().plusDays(1);
    LocalDate from = question.asOf().minusDays(45);
    LocalDate sooner = question.asOf().minusDays(15);
    ServiceRecord service = question.service();
    List<HistoryLaws.Missed> gaps = missed(pack, question, from, until);

    HistoryLaws.h01_what_was_overdue_is_a_gap(engine, service, from, until, gaps);
    HistoryLaws.h02_what_is_a_gap_was_overdue(engine, service, from, until, gaps);
    HistoryLaws.h03_a_longer_range_tells_the_same_of_its_earlier_days(
        missed(pack, new Question(service, sooner.minusDays(1)), from, sooner), gaps, sooner);
  }

  @Provide
  Arbitrary<Question> questionsWithOffers() {
    return Services.of(TAMESIDE).questions();
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

  @Property(tries = 50, seed = "42")
  void values_come_back_equal(@ForAll("questions") Question question) {
    RoundTripLaws.r01_serialized_values_come_back_equal(question.service());
    RoundTripLaws.r02_written_values_come_back_equal(
        ISLINGTON, PackWriter::written, text -> PackReader.parse("again", text).get());
  }
}
