package io.github.supervisionkit.acceptance;

import io.github.supervisionkit.calendar.WorkingCalendar;
import io.github.supervisionkit.holiday.UkCalendars;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Nested;

/** The calendars of the United Kingdom fulfil the contract. */
class UkCalendarContractsTest {

  private static final LocalDate FRI_2026_12_25 = LocalDate.of(2026, 12, 25);
  private static final LocalDate MON_2026_12_28 = LocalDate.of(2026, 12, 28);
  private static final LocalDate MON_2026_11_30 = LocalDate.of(2026, 11, 30);
  private static final LocalDate TUE_2026_03_17 = LocalDate.of(2026, 3, 17);

  @Nested
  class EnglandAndWales implements WorkingCalendarContract {

    @Override
    public WorkingCalendar calendar() {
      return UkCalendars.englandAndWales();
    }

    @Override
    public Map<LocalDate, String> knownDaysOff() {
      return Map.of(FRI_2026_12_25, "Christmas Day", MON_2026_12_28, "Boxing Day (substitute day)");
    }
  }

  @Nested
  class Scotland implements WorkingCalendarContract {

    @Override
    public WorkingCalendar calendar() {
      return UkCalendars.scotland();
    }

    @Override
    public Map<LocalDate, String> knownDaysOff() {
      return Map.of(MON_2026_11_30, "St Andrew’s Day");
    }
  }

  @Nested
  class NorthernIreland implements WorkingCalendarContract {

    @Override
    public WorkingCalendar calendar() {
      return UkCalendars.northernIreland();
    }

    @Override
    public Map<LocalDate, String> knownDaysOff() {
      return Map.of(TUE_2026_03_17, "St Patrick’s Day");
    }
  }
}
