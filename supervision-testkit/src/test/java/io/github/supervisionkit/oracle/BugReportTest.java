package io.github.supervisionkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.assessment.Supervision;
import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.story.Question;
import io.github.supervisionkit.story.RandomPacks;
import io.github.supervisionkit.story.RandomServices;
import io.github.supervisionkit.story.Story;
import io.github.supervisionkit.verdict.Verdict;
import io.github.supervisionkit.workforce.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A disagreement is told in a story that has what it takes and nothing else. The engine stands here against one that is wrong
 * on purpose: it forgets every absence.
 */
class BugReportTest {

  private static final PolicyPack ISLINGTON = PolicyPacks.named("islington-yos");
  private static final PolicyPack NOBODYS = RandomPacks.pack(46);
  private static final BugReport REPORT = new BugReport(BugReportTest::withTheForgetful);

  @Test
  void under_a_pack_that_everybody_has_its_name_stands_for_it() {
    assertThat(REPORT.under(ISLINGTON, failing(ISLINGTON, 2))).isEqualTo("""
        pack: islington-yos

        as of 2024-03-30
        {
          "people": [
            { "id": "p2", "roles": [{ "role": "deputy-team-manager", "from": "2024-03-30" }], "absences": [{ "from": "2024-02-10", "reason": "annual-leave" }] }
          ]
        }

        ISL-25/p2
          engine: excused
          oracle: met""");
  }

  @Test
  void a_pack_that_nobody_wrote_is_told_with_what_matters_of_it() {
    assertThat(REPORT.underLessOf(NOBODYS, failing(NOBODYS, 46))).isEqualTo("""
        pack: random-46
        version: 1.0
        title: A policy that nobody wrote
        publisher: Nobody
        calendar: england-and-wales
        zone: Europe/London
        vocabulary:
          forms:
            one-to-one: a word
          places:
            staff-record: a word
          absences:
            sickness: a word
          streams:
            one-to-one:
              means: formal supervision
              forms:
                - one-to-one
              main: true
        clauses:
          - id: RND-01
            kind: staff-frequency
            force: should
            cites: Somewhere
            says: A rule that nobody wrote.
            asks:
              - rule: frequency
                stream: one-to-one
                of: everyone
                every: 1 month
          - id: RND-04
            kind: absence
            force: must
            cites: Somewhere
            says: A rule that nobody wrote.
            asks:
              - rule: absence-excuses
                streams:
                  - one-to-one
                reasons:
                  - sickness
                for-the-next-session: staff-record

        as of 2026-04-21
        {
          "people": [
            { "id": "p1", "started": "2026-04-05", "absences": [{ "from": "2026-04-21", "reason": "sickness" }] }
          ]
        }

        RND-01/p1
          engine: excused
          oracle: due-soon""");
  }

  private static Question failing(PolicyPack pack, int seed) {
    RandomServices services = RandomServices.of(pack);
    ServiceRecord service = services.service(seed, 2);
    return services.questions(service, seed, 4).stream()
        .map(day -> new Question(service, day))
        .filter(question -> !withTheForgetful(new Story(pack, question)).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static List<Difference> withTheForgetful(Story story) {
    Question question = story.question();
    Question forgetful = new Question(withoutAbsences(question.service()), question.asOf());
    List<Verdict> wrong = verdicts(story.pack(), forgetful);
    return verdicts(story.pack(), question).stream()
        .flatMap(right -> wrong.stream()
            .filter(other -> other.duty().equals(right.duty()))
            .filter(other -> other.status() != right.status())
            .map(other -> new Difference(
                right.duty(), right.status().text(), other.status().text())))
        .toList();
  }

  private static List<Verdict> verdicts(PolicyPack pack, Question question) {
    return Supervision.under(pack)
        .with(UkCalendars.englandAndWales())
        .assess(question.service(), question.asOf())
        .verdicts();
  }

  private static ServiceRecord withoutAbsences(ServiceRecord service) {
    ServiceRecord.Builder without = ServiceRecord.builder();
    without.from(service);
    return without
        .people(service.people().stream()
            .map(person -> {
              Person.Builder builder = Person.builder();
              builder.from(person);
              return builder.absences(List.of()).build();
            })
            .toList())
        .build();
  }
}
