package io.github.supervisionkit.examples.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.examples.report.SmallService;
import io.github.supervisionkit.verdict.Status;
import io.github.supervisionkit.verdict.Verdict;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DueCalendarTest {

  private static final Assessment ASSESSMENT = SmallService.assessed(SmallService.service());
  private static final String FILE = DueCalendar.of(ASSESSMENT);

  private static Calendar parsed() throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(FILE));
  }

  private static Map<String, LocalDate> daysByUid() throws IOException, ParserException {
    Map<String, LocalDate> days = new TreeMap<>();
    for (VEvent event : parsed().<VEvent>getComponents(Component.VEVENT)) {
      DtStart<LocalDate> start = Objects.requireNonNull(event.getDateTimeStart(), "DTSTART");
      days.put(event.getUid().orElseThrow().getValue(), start.getDate());
    }
    return days;
  }

  @Test
  void a_calendar_library_finds_nothing_wrong() throws IOException, ParserException {
    assertThat(parsed().validate().getEntries()).isEmpty();
  }

  @Test
  void every_duty_to_be_done_has_an_event_on_its_limit() throws IOException, ParserException {
    Map<String, LocalDate> expected = new TreeMap<>();
    for (Verdict verdict : ASSESSMENT.verdicts()) {
      boolean toDo = List.of(Status.MET, Status.DUE_SOON, Status.DUE, Status.OVERDUE)
          .contains(verdict.status());
      if (toDo && verdict.done().isEmpty() && verdict.limit().isPresent()) {
        expected.put(verdict.duty() + "@small.supervisionkit", verdict.limit().orElseThrow());
      }
    }
    assertThat(expected).hasSizeGreaterThan(5);
    assertThat(daysByUid()).isEqualTo(expected);
  }

  @Test
  void awkward_identifiers_come_back_as_they_were() throws IOException, ParserException {
    assertThat(daysByUid()).containsKey("SP-01/" + SmallService.AWKWARD + "@small.supervisionkit");
  }

  @Test
  void supervision_that_was_held_in_november_is_due_in_december()
      throws IOException, ParserException {
    assertThat(daysByUid())
        .containsEntry("SP-01/p1@small.supervisionkit", LocalDate.of(2026, 12, 31));
  }

  @Test
  void no_line_is_longer_than_75_octets() {
    assertThat(FILE.split("\r\n", -1))
        .allSatisfy(line ->
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
  }

  @Test
  void lines_end_with_carriage_return_and_line_feed_alone() {
    assertThat(FILE).endsWith("END:VCALENDAR\r\n");
    assertThat(FILE.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
  }

  @Test
  void the_stamp_is_the_as_of_day() {
    assertThat(FILE).contains("DTSTAMP:20261121T000000Z\r\n");
  }

  @Test
  void the_order_of_the_record_changes_no_byte() {
    assertThat(DueCalendar.of(SmallService.assessed(SmallService.reversed()))).isEqualTo(FILE);
  }

  @Test
  void a_file_holds_the_same_calendar(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("due.ics");
    DueCalendar.write(ASSESSMENT, file);
    assertThat(Files.readString(file)).isEqualTo(FILE);
  }
}
