package io.github.supervisionkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.notation.PackReader;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.story.Question;
import io.github.supervisionkit.story.RandomPacks;
import io.github.supervisionkit.story.Story;
import io.github.supervisionkit.story.Versions;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.domains.Domain;

/** What fails is printed such that it can be pasted; a pack in the notation, where there is one. */
class PrintedTest {

  private static final LocalDate SAT_2026_01_31 = LocalDate.of(2026, 1, 31);
  private static final ServiceRecord SERVICE =
      ServiceRecord.builder().addPeople(Person.builder().id("p1").build()).build();
  private static final String PERSON = """
      {
        "people": [
          { "id": "p1" }
        ]
      }""";

  @Property(tries = 25)
  @Domain(InTheNotation.class)
  void the_pack_of_a_story_is_printed_such_that_it_is_read_again(@ForAll Story story) {
    String printed = printed(new InTheNotation(), story);
    int question = printed.indexOf("\n\nas of ");

    assertThat(read(printed.substring(0, question))).isEqualTo(story.pack());
    assertThat(printed.substring(question + 2)).isEqualTo(story.question().toString());
  }

  @Property(tries = 25)
  @Domain(InTheNotation.class)
  void packs_and_versions_are_printed_such_that_they_are_read_again(
      @ForAll PolicyPack pack, @ForAll Versions versions) {
    assertThat(read(printed(new InTheNotation(), pack))).isEqualTo(pack);
    assertThat(List.of(printed(new InTheNotation(), versions).split("\n---\n")))
        .extracting(PrintedTest::read)
        .isEqualTo(versions.packs());
  }

  @Example
  void a_story_that_shrank_is_printed_with_what_is_left_of_its_pack() {
    Story least = Drawn.least(
        new SupervisionDomain().stories(), story -> story.pack().clauses().size() > 1);

    assertThat(printed(new InTheNotation(), least))
        .startsWith("pack: random-")
        .contains("clauses:\n  - id: RND-")
        .contains("\n\nas of ");
  }

  @Example
  void without_a_notation_a_pack_is_told_by_its_words_clauses_and_rules() {
    PolicyPack pack = RandomPacks.pack(36);

    assertThat(printed(new SupervisionDomain(), new Story(pack, question())))
        .startsWith("pack random-36 1.0\n  role: worker, senior, manager\n")
        .contains("\n  circumstance: new, part-time, need (low < high)\n")
        .contains("\n  stream: group of group, main\n")
        .contains(
            "\n  RND-10 sign-off, must\n    SignOff[stream=one-to-one, place=case-record, by=SUPERVISOR,")
        .endsWith("\n\nas of 2026-01-31\n" + PERSON);
  }

  @Example
  void services_and_questions_are_documents_of_the_exchange_format() {
    assertThat(printed(new SupervisionDomain(), SERVICE)).isEqualTo(PERSON);
    assertThat(printed(new SupervisionDomain(), question()))
        .isEqualTo("as of 2026-01-31\n" + PERSON);
  }

  @Example
  void what_is_part_of_a_service_is_printed_as_a_service_that_has_nothing_else() {
    Moment day = Moment.onDate(SAT_2026_01_31);

    assertThat(printed(Person.builder().id("p1").build())).isEqualTo(PERSON);
    assertThat(printed(CaseFile.builder().id("c1").build())).contains("\"cases\": [\n");
    assertThat(printed(Session.builder().id("s1").start(day).build()))
        .contains("\"sessions\": [\n", "\"start\": \"2026-01-31\"");
    assertThat(printed(RecordEntry.builder().of("s1").at(day).build()))
        .contains("\"records\": [\n", "\"at\": \"2026-01-31\"");
    assertThat(printed(Agreement.builder().id("g1").made(SAT_2026_01_31).build()))
        .contains("\"agreements\": [\n", "\"made\": \"2026-01-31\"");
  }

  @Example
  void other_values_are_printed_as_jqwik_prints_them() {
    SampleReportingFormat format =
        new SupervisionDomain().getReportingFormats().iterator().next();

    assertThat(format.appliesTo(SERVICE)).isTrue();
    assertThat(format.appliesTo(SAT_2026_01_31)).isFalse();
  }

  private static Question question() {
    return new Question(SERVICE, SAT_2026_01_31);
  }

  private static String printed(Object value) {
    return printed(new SupervisionDomain(), value);
  }

  private static String printed(SupervisionDomain domain, Object value) {
    SampleReportingFormat format = domain.getReportingFormats().iterator().next();
    return format.report(value).toString();
  }

  private static PolicyPack read(String pack) {
    return PackReader.parse("printed.yaml", pack).get();
  }
}
