package io.github.supervisionkit.examples.record;

import io.github.supervisionkit.service.Organisation;
import io.github.supervisionkit.source.NearestWord;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Reads the organisation. */
final class OrganisationReader {

  static final Keys KEYS = Keys.of("calendar", "closures", "parameters");
  private static final Keys PARAMETERS = Keys.of(
      "caseRecordsAuditDays",
      "dominanceSessions",
      "dueSoonDays",
      "functionSessions",
      "minimumDaysInUnit",
      "prolongedAbsenceDays",
      "supervisionAuditDays");

  private OrganisationReader() {}

  static Organisation read(Node node, Reading reading) {
    Fields it = Fields.of(node, KEYS, reading);
    Optional<String> calendar = it.optionalText("calendar");
    Node named = it.find("calendar");
    if (named != null
        && named.kind() == Node.Kind.TEXT
        && !reading.calendars().contains(named.text())) {
      List<String> known = List.copyOf(new TreeSet<>(reading.calendars()));
      reading
          .findings()
          .at(
              named,
              named.found(),
              "one of " + String.join(", ", known),
              NearestWord.to(named.text(), known).stream().toList());
    }
    List<Node> parameters =
        it.optionalObject("parameters", PARAMETERS).map(Fields::parts).orElse(List.of());
    return Organisation.builder()
        .calendar(calendar)
        .addAllClosures(it.dates("closures"))
        .putAllParameters(Numbers.counts(it, parameters, "a whole number, 0 or more"))
        .build();
  }
}
