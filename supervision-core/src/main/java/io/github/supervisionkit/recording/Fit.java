package io.github.supervisionkit.recording;

import io.github.supervisionkit.policy.Recording;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.vocabulary.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How a record fits a duty: what is wrong with it, and what isn't known of it. With neither, it discharges the duty.
 *
 * @param entry the record
 * @param wrong why it doesn't discharge the duty
 * @param missing what would have to be known to tell
 */
record Fit(RecordEntry entry, List<Step> wrong, List<String> missing) {

  static Fit of(
      RecordEntry entry, Recordable recordable, Recording rule, Owing owing, LocalDate at) {
    List<Step> wrong = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    place(entry, rule, at, wrong, missing);
    person(entry, owing, at, wrong, missing);
    if (!rule.heading().isEmpty()
        && !entry.heading().filter(rule.heading()::equals).isPresent()) {
      wrong.add(Step.of(
          "written under {}, not under the heading `{}`",
          entry.heading().map(heading -> "the heading `" + heading + "`").orElse("no heading"),
          rule.heading()));
    }
    // A matter has one case, so its record can be about no other; a session may have many.
    if (recordable.caseId().isPresent()
        && entry.caseId().isEmpty()
        && recordable.session().filter(entry.of()::equals).isPresent()) {
      missing.add("in which case's record " + named(entry, at) + " stands");
    }
    return new Fit(entry, wrong, missing);
  }

  private static void place(
      RecordEntry entry, Recording rule, LocalDate at, List<Step> wrong, List<String> missing) {
    if (rule.place().isEmpty()) {
      return;
    }
    if (entry.place().isEmpty()) {
      missing.add("where " + named(entry, at) + " was written");
    } else if (!entry.place().get().equals(rule.place())) {
      wrong.add(Step.of("written in `{}`, not in `{}`", entry.place().get(), rule.place()));
    }
  }

  private static void person(
      RecordEntry entry, Owing owing, LocalDate at, List<Step> wrong, List<String> missing) {
    Truth accepted = owing.accepts(entry.by());
    if (accepted == Truth.FALSE) {
      wrong.add(Step.of(
          "written by {}, not by {}",
          entry.by().orElse(""),
          String.join(" or ", owing.accepted())));
    } else if (accepted == Truth.UNKNOWN) {
      missing.add(
          entry.by().isEmpty()
              ? "who wrote " + named(entry, at)
              : owing.missing().orElse("who wrote it"));
    }
  }

  private static String named(RecordEntry entry, LocalDate at) {
    return "the record of " + entry.of() + " of " + at;
  }

  boolean discharges() {
    return wrong.isEmpty() && missing.isEmpty();
  }

  boolean mayDischarge() {
    return wrong.isEmpty() && !missing.isEmpty();
  }
}
