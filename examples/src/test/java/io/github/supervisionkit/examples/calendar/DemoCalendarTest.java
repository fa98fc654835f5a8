package io.github.supervisionkit.examples.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.assessment.Supervision;
import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.examples.demo.DemoRecord;
import io.github.supervisionkit.examples.record.ServiceRecordReader;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.verdict.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class DemoCalendarTest {

  private static Assessment assessment() throws IOException {
    DemoRecord demo = DemoRecord.YOUTH_OFFENDING_SERVICE;
    try (InputStream record = demo.open()) {
      return Supervision.under(PolicyPacks.named(demo.pack()))
          .with(UkCalendars.englandAndWales())
          .assess(
              ServiceRecordReader.knowing(Set.copyOf(UkCalendars.ids()))
                  .read(record, demo.file())
                  .get(),
              demo.asOf());
    }
  }

  @Test
  void a_calendar_library_accepts_the_calendar_of_the_shipped_record()
      throws IOException, ParserException {
    Assessment assessment = assessment();
    Calendar calendar = new CalendarBuilder().build(new StringReader(DueCalendar.of(assessment)));
    assertThat(calendar.validate().getEntries()).isEmpty();
    assertThat(calendar.<VEvent>getComponents(Component.VEVENT))
        .hasSizeGreaterThan(assessment.with(Status.OVERDUE).size())
        .extracting(event -> event.getUid().orElseThrow().getValue())
        .doesNotHaveDuplicates();
  }
}
