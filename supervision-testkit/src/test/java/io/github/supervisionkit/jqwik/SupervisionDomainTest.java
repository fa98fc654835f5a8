package io.github.supervisionkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.cadence.Cadence;
import io.github.supervisionkit.cadence.Phase;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.calendar.TimeLimit;
import io.github.supervisionkit.calendar.WorkingCalendar;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.story.EdgeDay;
import io.github.supervisionkit.story.ExchangeText;
import io.github.supervisionkit.story.Question;
import io.github.supervisionkit.story.Story;
import io.github.supervisionkit.story.Versions;
import io.github.supervisionkit.workforce.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(SupervisionDomain.class)
class SupervisionDomainTest {

  private static final SupervisionDomain DOMAIN = new SupervisionDomain();

  @Property(tries = 10)
  void a_property_is_given_every_value(
      @ForAll LocalDate date,
      @ForAll Instant instant,
      @ForAll Moment moment,
      @ForAll Cadence cadence,
      @ForAll Phase phase,
      @ForAll TimeLimit limit,
      @ForAll WorkingCalendar calendar,
      @ForAll Person person,
      @ForAll CaseFile file,
      @ForAll DateRange range,
      @ForAll Session session,
      @ForAll RecordEntry entry,
      @ForAll Agreement agreement,
      @ForAll ServiceRecord service,
      @ForAll Question question,
      @ForAll PolicyPack pack,
      @ForAll Versions versions,
      @ForAll Story story) {
    assertThat(List.of(date, range, instant, moment, cadence, phase, limit, calendar))
        .doesNotContainNull();
    assertThat(List.of(
            person, file, session, entry, agreement, service, question, pack, versions, story))
        .doesNotContainNull();
  }

  @Example
  void every_edge_day_and_its_neighbours_and_every_last_of_a_month_occur() {
    List<LocalDate> dates = Drawn.some(DOMAIN.dates(), 5000);

    assertThat(dates).containsAll(EdgeDay.withNeighbours().toList());
    assertThat(dates.stream()
            .filter(day -> day.getDayOfMonth() == day.lengthOfMonth())
            .map(LocalDate::getMonthValue))
        .contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
  }

  @Example
  void cadences_phases_and_time_limits_of_every_kind_occur() {
    assertThat(Drawn.some(DOMAIN.cadences(), 500).stream().map(Object::getClass).distinct())
        .hasSize(5);
    assertThat(
            Drawn.some(DOMAIN.timeLimits(), 500).stream().map(Object::getClass).distinct())
        .hasSize(4);
    assertThat(Drawn.some(DOMAIN.phases(), 500))
        .anyMatch(phase -> phase.until().isEmpty() && phase.event().isEmpty())
        .anyMatch(phase -> phase.until().isPresent() && phase.event().isEmpty())
        .anyMatch(phase -> phase.until().isPresent() && phase.event().isPresent());
  }

  @Example
  void the_empty_service_and_the_single_person_occur() {
    List<ServiceRecord> services = Drawn.some(DOMAIN.services(), 300);

    assertThat(services)
        .contains(ServiceRecord.builder().build())
        .anyMatch(service -> service.people().size() == 1 && service.sessions().isEmpty())
        .anyMatch(service -> service.people().size() > 3);
    assertThat(Drawn.some(DOMAIN.questions(), 300))
        .anyMatch(question -> question.service().people().isEmpty());
  }

  @Example
  void one_two_and_three_versions_occur() {
    assertThat(Drawn.some(DOMAIN.versions(), 100).stream()
            .map(versions -> versions.packs().size()))
        .contains(1, 2, 3);
  }

  @Example
  void a_service_shrinks_to_what_fails_in_it() {
    ServiceRecord least = Drawn.least(
        DOMAIN.services(),
        service ->
            service.people().stream().anyMatch(person -> !person.absences().isEmpty()));

    assertThat(ExchangeText.of(least)).hasLineCount(5).contains("\"absences\": [{ \"from\": ");
    assertThat(least.people()).hasSize(1);
  }

  @Example
  void a_story_shrinks_to_what_fails_in_it() {
    Story least = Drawn.least(
        DOMAIN.stories(),
        story -> story.pack().clauses().size() > 1
            && !story.question().service().people().isEmpty());

    assertThat(least.pack().clauses())
        .hasSize(2)
        .allMatch(clause -> clause.rules().isEmpty());
    assertThat(least.question().service().people()).hasSize(1);
    assertThat(least.question().service().sessions()).isEmpty();
  }
}
