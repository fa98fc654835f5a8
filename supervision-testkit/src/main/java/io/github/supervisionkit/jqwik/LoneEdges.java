package io.github.supervisionkit.jqwik;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.story.EdgeDay;
import io.github.supervisionkit.story.EdgeHour;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Sessions, records and agreements at the edge: with nothing but what they must have, and when the clocks change. */
final class LoneEdges {

  private static final LocalDate DAY = EdgeDay.LAST_OF_JANUARY.day();

  /** Without anybody; with one person; as long as the doubled hour; at each edge hour. */
  static final List<Session> SESSIONS = Stream.concat(
          Stream.of(
              session(Moment.onDate(DAY)).build(),
              session(Moment.onDate(DAY)).addSupervisees("p1").build(),
              session(Moment.at(EdgeHour.DOUBLED_HOUR_THE_FIRST_TIME.instant()))
                  .end(Moment.at(EdgeHour.DOUBLED_HOUR_THE_SECOND_TIME.instant()))
                  .addSupervisees("p1")
                  .build()),
          moments().map(at -> session(at).addSupervisees("p1").build()))
      .toList();

  /** By nobody, anywhere, unsigned: on a day, and at each edge hour. */
  static final List<RecordEntry> RECORDS = Stream.concat(Stream.of(Moment.onDate(DAY)), moments())
      .map(at -> RecordEntry.builder().of("s1").at(at).build())
      .toList();

  /** Between nobody; without a supervisor; of one person with one. */
  static final List<Agreement> AGREEMENTS = List.of(
      agreement().build(),
      agreement().addSupervisees("p1").build(),
      agreement().addSupervisees("p1").supervisor("m1").build());

  private LoneEdges() {}

  private static Stream<Moment> moments() {
    return Arrays.stream(EdgeHour.values()).map(EdgeHour::instant).map(Moment::at);
  }

  private static Session.Builder session(Moment start) {
    return Session.builder().id("s1").start(start);
  }

  private static Agreement.Builder agreement() {
    return Agreement.builder().id("g1").made(DAY);
  }
}
