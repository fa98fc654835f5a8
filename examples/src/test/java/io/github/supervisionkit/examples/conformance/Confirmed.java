package io.github.supervisionkit.examples.conformance;

import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.oracle.Answer;
import io.github.supervisionkit.oracle.Oracle;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the oracle says of the verdicts of a vector.
 *
 * @param verdicts how many of them it gives as well
 * @param denied those that it gives otherwise, or that are missing where the question isn't narrowed
 */
record Confirmed(int verdicts, List<String> denied) {

  private static final List<String> ALWAYS = List.of("clause", "status", "limit", "limitAt");

  static Confirmed of(
      ConformanceVector vector, ServiceRecord service, List<Map<String, Object>> verdicts) {
    PolicyPack pack = PolicyPacks.named(vector.pack());
    String calendar = service.organisation().calendar().orElse(pack.calendar());
    Map<String, Map<String, Object>> answers = new LinkedHashMap<>();
    Oracle.under(pack, UkCalendars.named(calendar).orElseThrow())
        .answers(service, LocalDate.parse(vector.asOf()))
        .forEach(answer -> answers.put(answer.duty(), parts(answer)));
    int confirmed = 0;
    List<String> denied = new ArrayList<>();
    for (Map<String, Object> verdict : verdicts) {
      Map<String, Object> answer = answers.get(String.valueOf(verdict.get("duty")));
      if (answer != null) {
        List<String> differences = compared(verdict).stream()
            .filter(key -> !verdict.getOrDefault(key, "").equals(answer.getOrDefault(key, "")))
            .toList();
        if (differences.isEmpty()) {
          confirmed++;
        } else {
          denied.add(verdict.get("duty") + " " + differences + " " + verdict + " " + answer);
        }
      }
    }
    if (vector.person().isEmpty() && vector.caseId().isEmpty()) {
      verdicts.forEach(verdict -> answers.remove(String.valueOf(verdict.get("duty"))));
      answers.forEach((duty, answer) -> denied.add(duty + " is missing: " + answer));
    }
    return new Confirmed(confirmed, denied);
  }

  /** The oracle tells of each kind of duty what its limits rest on. */
  private static List<String> compared(Map<String, Object> verdict) {
    List<String> keys = new ArrayList<>(ALWAYS);
    if ("staff-frequency".equals(verdict.get("kind"))) {
      keys.add("lastPracticalDay");
      if (!"breached".equals(verdict.get("status"))) {
        keys.add("measuredFrom");
      }
    } else if (!"case-cadence".equals(verdict.get("kind"))) {
      keys.add("done");
    }
    return keys;
  }

  private static Map<String, Object> parts(Answer answer) {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("clause", answer.clause());
    parts.put("status", answer.status().text());
    put(parts, "limit", answer.limit());
    put(parts, "limitAt", answer.limitAt().map(Confirmed::text));
    put(parts, "lastPracticalDay", answer.lastPracticalDay());
    put(parts, "measuredFrom", answer.measuredFrom());
    put(parts, "done", answer.done());
    return parts;
  }

  private static String text(OffsetDateTime at) {
    return VerdictParts.text(at);
  }

  private static void put(Map<String, Object> parts, String key, Optional<?> value) {
    value.ifPresent(known -> parts.put(key, known.toString()));
  }
}
