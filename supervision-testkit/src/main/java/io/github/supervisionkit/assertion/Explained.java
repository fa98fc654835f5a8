package io.github.supervisionkit.assertion;

import io.github.supervisionkit.agenda.AgendaEntry;
import io.github.supervisionkit.agenda.AgendaReason;
import io.github.supervisionkit.assessment.Gap;
import io.github.supervisionkit.assessment.Notice;
import io.github.supervisionkit.source.Step;
import io.github.supervisionkit.verdict.Verdict;
import java.util.List;
import java.util.stream.Stream;

/** The explanations of several things at once, each below what it explains. */
final class Explained {

  private Explained() {}

  static List<String> verdicts(List<Verdict> verdicts) {
    return verdicts.stream()
        .flatMap(one -> below(one.duty() + " " + StandingWords.of(one), texts(one.because())))
        .toList();
  }

  /** Gaps by what their occurrences say, or else by what the duty itself says. */
  static List<String> gaps(List<Gap> gaps) {
    return gaps.stream()
        .flatMap(gap -> below(
            words(gap),
            texts(
                gap.occurrence().because().isEmpty()
                    ? gap.of().because()
                    : gap.occurrence().because())))
        .toList();
  }

  static List<String> entries(List<AgendaEntry> entries) {
    return entries.stream()
        .flatMap(entry -> below(entry.toString(), reasons(entry)))
        .toList();
  }

  static List<String> reasons(AgendaEntry entry) {
    return entry.reasons().stream().map(Explained::words).toList();
  }

  static List<String> notices(List<Notice> notices) {
    return notices.stream()
        .flatMap(notice -> below(
            words(notice),
            Stream.of(
                    notice.value().map(value -> "it says `" + value + "`"),
                    notice.didYouMean().map(near -> "the nearest word is `" + near + "`"),
                    notice.clause().map(clause -> "it concerns " + clause),
                    notice.calendar().map(calendar -> "the calendar is `" + calendar + "`"),
                    notice.date().map(date -> "the day is " + date),
                    notice.coverage().map(coverage -> "covered is " + coverage))
                .flatMap(part -> part.stream())
                .toList()))
        .toList();
  }

  static String words(Gap gap) {
    return gap.of().duty() + " " + gap.occurrence().outcome().text() + " " + gap.day();
  }

  static String words(Notice notice) {
    return notice.what().text() + " about `" + notice.about() + "`";
  }

  private static String words(AgendaReason reason) {
    return reason.text() + " (" + reason.clause() + ", " + reason.citation() + ")";
  }

  static List<String> texts(List<Step> steps) {
    return steps.stream().map(Step::text).toList();
  }

  private static Stream<String> below(String first, List<String> reasons) {
    return Stream.concat(Stream.of(first), reasons.stream().map(reason -> "  " + reason));
  }
}
