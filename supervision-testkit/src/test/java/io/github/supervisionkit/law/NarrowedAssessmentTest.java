package io.github.supervisionkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.assessment.Notice;
import io.github.supervisionkit.assessment.NoticeKind;
import io.github.supervisionkit.assessment.Supervision;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.duty.Scope;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.story.RandomServices;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A narrowed answer is that part of the whole answer which is about its subject. */
class NarrowedAssessmentTest {

  private static final int SERVICES = 60;

  @ParameterizedTest(name = "{0}")
  @MethodSource("packs")
  void narrowing_leaves_out_and_changes_nothing(PolicyPack pack) {
    Supervision supervision = Supervision.under(pack).with(UkCalendars.englandAndWales());
    RandomServices services = RandomServices.of(pack);
    for (int seed = 0; seed < SERVICES; seed++) {
      ServiceRecord service = services.service(seed, 2);
      Register register = Register.of(service, pack.zone());
      for (LocalDate day : services.questions(service, seed, 1)) {
        Assessment whole = supervision.assess(register, day);
        for (Scope scope : scopes(service)) {
          assertThat(told(supervision.assess(register, day, scope)))
              .as("seed %d on %s, %s", seed, day, scope)
              .isEqualTo(told(whole, scope));
        }
      }
    }
  }

  private static List<Scope> scopes(ServiceRecord service) {
    List<Scope> scopes = new ArrayList<>();
    service.people().forEach(person -> scopes.add(Scope.ofPerson(person.id())));
    service.cases().forEach(file -> scopes.add(Scope.ofCase(file.id())));
    if (!service.people().isEmpty() && !service.cases().isEmpty()) {
      scopes.add(new Scope(
          service.people().stream().map(Person::id).findFirst(),
          service.cases().stream().map(CaseFile::id).findFirst()));
    }
    return scopes;
  }

  private static List<Object> told(Assessment assessment) {
    List<Object> told = new ArrayList<>(assessment.verdicts());
    assessment.timelines().forEach(timeline -> told.add(timeline.occurrences()));
    told.addAll(assessment.notices());
    return told;
  }

  private static List<Object> told(Assessment whole, Scope scope) {
    List<Object> told = new ArrayList<>();
    whole.verdicts().stream().filter(scope::admits).forEach(told::add);
    whole.timelines().stream()
        .filter(timeline -> scope.admits(timeline.verdict()))
        .forEach(timeline -> told.add(timeline.occurrences()));
    whole.notices().stream()
        .filter(notice -> isAbout(notice.about(), scope, whole))
        .filter(notice -> notice.what() != NoticeKind.NOT_COVERED
            || (isOneSubject(scope) && !isOfTheService(notice, whole)))
        .forEach(told::add);
    return told;
  }

  private static boolean isAbout(String about, Scope scope, Assessment whole) {
    return scope.person().equals(Optional.of(about))
        || scope.caseId().equals(Optional.of(about))
        || about.equals(whole.inquiry().pack().id());
  }

  /** A person's uncovered date says nothing about that person's part in one case. */
  private static boolean isOneSubject(Scope scope) {
    return scope.person().isEmpty() || scope.caseId().isEmpty();
  }

  /** A duty of the whole service, an audit say, is no part of an answer about one subject. */
  private static boolean isOfTheService(Notice notice, Assessment whole) {
    return notice.about().equals(whole.inquiry().pack().id());
  }

  static Stream<PolicyPack> packs() {
    return PolicyPacks.all().stream();
  }
}
