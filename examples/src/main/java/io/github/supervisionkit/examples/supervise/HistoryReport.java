package io.github.supervisionkit.examples.supervise;

import io.github.supervisionkit.assessment.Gap;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.timeline.Occurrence;
import io.github.supervisionkit.timeline.Outcome;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The result of {@code history}. */
final class HistoryReport {

  private static final int WIDEST_DUTY = 44;

  private HistoryReport() {}

  static void writeJson(
      String pack, LocalDate from, LocalDate until, List<Gap> gaps, PrintStream out) {
    JsonWriter.document(out, json -> {
      json.key("pack", pack);
      json.key("from", from.toString());
      json.key("until", until.toString());
      json.list("gaps", list -> {
        for (Gap gap : gaps) {
          list.object(item -> {
            Occurrence occurrence = gap.occurrence();
            AssessmentJson.writeSubject(gap.of(), item);
            item.key("outcome", occurrence.outcome().text());
            item.key("measuredFrom", occurrence.measuredFrom().toString());
            item.date("limit", occurrence.limit().filter(day -> gap.limitAt().isEmpty()));
            item.instant("limitAt", gap.limitAt());
            item.date("ended", occurrence.ended());
            item.texts("because", occurrence.because().stream().map(Step::text).toList());
          });
        }
      });
    });
  }

  static void writeText(
      String pack, LocalDate from, LocalDate until, List<Gap> gaps, PrintStream out) {
    Paper paper = new Paper(out);
    paper.line(
        pack + " from " + Wording.day(from) + " until " + Wording.day(until) + ": " + totals(gaps));
    paper.blank();
    writeRows(gaps, paper);
  }

  static void writeRows(List<Gap> gaps, Paper paper) {
    int duties = Math.min(
        WIDEST_DUTY,
        gaps.stream().mapToInt(gap -> gap.of().duty().length()).max().orElse(0));
    for (Gap gap : gaps) {
      paper.line("  " + gap.day() + "  " + Paper.padded(gap.of().duty(), duties) + "  ", told(gap));
    }
  }

  private static String totals(List<Gap> gaps) {
    if (gaps.isEmpty()) {
      return "no gaps";
    }
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    gaps.forEach(gap -> counts.merge(gap.occurrence().outcome(), 1, Integer::sum));
    StringBuilder totals = new StringBuilder();
    counts.forEach((outcome, count) -> totals
        .append(totals.isEmpty() ? "" : ", ")
        .append(count)
        .append(' ')
        .append(outcome.text()));
    return totals.toString();
  }

  private static String told(Gap gap) {
    Occurrence occurrence = gap.occurrence();
    StringBuilder told = new StringBuilder(Wording.subject(gap.of()));
    told.append("; ").append(occurrence.outcome().text());
    gap.limitAt().ifPresent(at -> told.append(", limit at ").append(at.toLocalTime()));
    occurrence.ended().ifPresent(ended -> told.append(end(gap, ended)));
    told.append("; since ").append(occurrence.measuredFrom());
    for (Step step : occurrence.because()) {
      told.append("; ").append(step.text());
    }
    return told.toString();
  }

  /** What was late is made good; a breach has an end, unless it is of the one day; an excuse is all there is to tell. */
  private static String end(Gap gap, LocalDate ended) {
    Occurrence occurrence = gap.occurrence();
    return switch (occurrence.outcome()) {
      case LATE, MISSED ->
        ", made good " + ended
            + occurrence
                .limit()
                .filter(limit -> limit.isBefore(ended))
                .map(limit ->
                    " after " + Wording.counted(ChronoUnit.DAYS.between(limit, ended), "day"))
                .orElse("");
      case BREACHED -> ended.isAfter(gap.day()) ? ", until " + ended : "";
      default -> "";
    };
  }
}
