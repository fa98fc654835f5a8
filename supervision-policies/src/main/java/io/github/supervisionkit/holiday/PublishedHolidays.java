package io.github.supervisionkit.holiday;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The holidays that the government published, read from the lists beside this class. */
final class PublishedHolidays {

  private static final String SUBSTITUTE_DAY = "Substitute day";

  private PublishedHolidays() {}

  /** The titles of a nation's holidays by date; those of substitute days say that they are. */
  static Map<LocalDate, String> of(Nation nation) {
    Map<LocalDate, String> holidays = new TreeMap<>();
    try (BufferedReader lines = open(nation.id().concat(".csv"))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int title = line.indexOf(',') + 1;
        int notes = line.indexOf(',', title) + 1;
        holidays.put(date(line), titled(line.substring(title, notes - 1), line.substring(notes)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return holidays;
  }

  // Cheaper than the formatter, whose set-up would be a tenth of the time in which a program is to
  // give its first answer.
  private static LocalDate date(String line) {
    return LocalDate.of(
        Integer.parseInt(line, 0, 4, 10),
        Integer.parseInt(line, 5, 7, 10),
        Integer.parseInt(line, 8, 10, 10));
  }

  static String titled(String title, String notes) {
    return notes.equals(SUBSTITUTE_DAY) ? StatutoryHolidays.substituteFor(title) : title;
  }

  private static BufferedReader open(String name) {
    InputStream in = PublishedHolidays.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(
          "the list of bank holidays `" + name + "` is missing beside its class");
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
