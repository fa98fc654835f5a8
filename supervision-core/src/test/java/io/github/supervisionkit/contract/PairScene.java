package io.github.supervisionkit.contract;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.duty.Scene;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;

/** One practitioner, {@code p1}, in post since Monday 5 January 2026, with sessions and agreements. */
final class PairScene {

  static final LocalDate STARTED = LocalDate.of(2026, 1, 5);

  private PairScene() {}

  static Agreement.Builder agreement(String id, String supervisor, LocalDate made) {
    return Agreement.builder()
        .id(id)
        .form("one-to-one")
        .supervisor(supervisor)
        .addSupervisees("p1")
        .made(made);
  }

  static Session with(String supervisor, String day) {
    return Session.builder()
        .from(Scene.session(day).build())
        .id("s-" + supervisor)
        .supervisor(supervisor)
        .build();
  }

  static ServiceRecord.Builder service() {
    return ServiceRecord.builder()
        .addPeople(Person.builder().id("p1").started(STARTED).build());
  }

  static ServiceRecord service(Session... sessions) {
    return service().addSessions(sessions).build();
  }
}
