package io.github.supervisionkit.examples.record;

import io.github.supervisionkit.calendar.Moment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Single values of the document: what each must be, with a stand-in for what it is not. */
abstract sealed class Values permits Fields {

  static final String STAND_IN = "";

  private final Reading reading;

  Values(Reading reading) {
    this.reading = reading;
  }

  final Reading reading() {
    return reading;
  }

  final String text(Node found) {
    return is(found, Node.Kind.TEXT, "a text") ? found.text() : STAND_IN;
  }

  final LocalDate date(Node found) {
    LocalDate date = dateOrNull(found);
    return date == null ? LocalDate.EPOCH : date;
  }

  final @Nullable LocalDate dateOrNull(Node found) {
    if (!is(found, Node.Kind.TEXT, Days.EXPECTED)) {
      return null;
    }
    String text = found.text();
    LocalDate date = text.length() == Days.LENGTH ? Days.parse(text) : null;
    if (date == null) {
      wrong(found, text.length() == Days.LENGTH ? Days.expected(text) : Days.EXPECTED);
    }
    return date;
  }

  final Moment moment(Node found) {
    if (is(found, Node.Kind.TEXT, Instants.expected(STAND_IN))) {
      Moment moment = Instants.parse(found.text());
      if (moment != null) {
        return moment;
      }
      wrong(found, Instants.expected(found.text()));
    }
    return Moment.onDate(LocalDate.EPOCH);
  }

  /** Notes that a value is not what it should be. */
  final void wrong(Node value, String expected) {
    reading.findings().at(value, expected);
  }

  final boolean isFilled(Node found, String expected) {
    if (!is(found, Node.Kind.TEXT, expected)) {
      return false;
    }
    if (found.text().isBlank()) {
      reading.findings().at(found, "an empty text", expected, List.of());
      return false;
    }
    return true;
  }

  final boolean is(Node found, Node.Kind kind, String expected) {
    if (found.kind() == kind) {
      return true;
    }
    wrong(found, expected);
    return false;
  }
}
