package io.github.supervisionkit.story;

import static io.github.supervisionkit.story.PractitionerStory.aPractitioner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.supervisionkit.service.ServiceRecord;
import org.junit.jupiter.api.Test;

class PractitionerStoryTest {

  @Test
  void what_has_no_day_of_its_own_holds_from_the_start_that_is_told_later() {
    ServiceRecord service = aPractitioner()
        .newlyQualified()
        .holding("c1")
        .from("2026-01-05")
        .supervisedOn("2026-01-20")
        .asAService();

    assertThat(ExchangeText.of(service)).isEqualTo("""
        {
          "people": [
            { "id": "p1", "started": "2026-01-05", "circumstances": [{ "is": "newly-qualified", "from": "2026-01-05" }], "lineManagers": [{ "person": "m1", "from": "2026-01-05" }] },
            { "id": "m1", "started": "2010-01-01" }
          ],
          "cases": [
            { "id": "c1", "subject": "child", "holders": [{ "person": "p1", "from": "2026-01-05" }] }
          ],
          "sessions": [
            { "id": "s1", "form": "one-to-one", "start": "2026-01-20", "supervisor": "m1", "supervisees": ["p1"] }
          ]
        }""");
  }

  @Test
  void a_career_is_told_in_its_own_words() {
    ServiceRecord service = aPractitioner("p7")
        .from("2026-01-05")
        .leavesOn("2026-12-01")
        .withRole("social-worker")
        .withRole("team-manager", "2026-06-01", "")
        .partTime()
        .onProbationUntil("2026-07-05")
        .being("seconded", "2026-02-02", "2026-03-02")
        .passing("six-month-review", "2026-07-06")
        .awayFrom("2026-03-30", "2026-04-13", "sickness")
        .arranged("r1", "one-to-one", "2 weeks", "2026-01-05", "")
        .asAService();

    assertThat(ExchangeText.of(service))
        .contains(
            "\"left\": \"2026-12-01\"",
            "{ \"role\": \"social-worker\", \"from\": \"2026-01-05\" }",
            "{ \"role\": \"team-manager\", \"from\": \"2026-06-01\" }",
            "{ \"is\": \"part-time\", \"from\": \"2026-01-05\" }",
            "{ \"is\": \"probation\", \"from\": \"2026-01-05\", \"until\": \"2026-07-05\" }",
            "{ \"is\": \"seconded\", \"from\": \"2026-02-02\", \"until\": \"2026-03-02\" }",
            "{ \"event\": \"six-month-review\", \"on\": \"2026-07-06\" }",
            "{ \"from\": \"2026-03-30\", \"until\": \"2026-04-13\", \"reason\": \"sickness\" }",
            "{ \"id\": \"r1\", \"from\": \"2026-01-05\", \"form\": \"one-to-one\", \"every\": \"2 weeks\" }");
  }

  @Test
  void records_of_a_case_and_of_staff_are_the_managers() {
    ServiceRecord service = aPractitioner()
        .holding("c1")
        .supervisedOn("2026-01-20")
        .discussing("c1")
        .recorded("s1", "c1", "2026-01-22")
        .recordedOfStaff("s1", "2026-01-23")
        .asAService();

    assertThat(ExchangeText.of(service))
        .contains(
            "{ \"of\": \"s1\", \"place\": \"case-record\", \"case\": \"c1\", \"by\": \"m1\", \"at\": \"2026-01-22\" }",
            "{ \"of\": \"s1\", \"place\": \"staff-record\", \"by\": \"m1\", \"at\": \"2026-01-23\" }");
  }

  @Test
  void what_cannot_be_told_is_refused() {
    assertThatThrownBy(() -> aPractitioner().discussing("c1"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no session was told yet");
    assertThatThrownBy(
            () -> aPractitioner().arranged("r1", "one-to-one", "now and then", "2026-01-05", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("every is no cadence: now and then");
  }
}
