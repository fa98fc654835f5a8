package io.github.supervisionkit.examples.report;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.assessment.Notice;
import io.github.supervisionkit.source.Dates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The notices that say the same, in words.
 *
 * @param what what kind of notice it is
 * @param says what it says
 * @param about what it is about: identifiers, in the order of the notices
 */
record NoticeRow(String what, String says, List<String> about) {

  NoticeRow {
    about = List.copyOf(about);
  }

  /** Returns the notices of an assessment by kind, then by what they say; those that say the same together. */
  static List<NoticeRow> of(Assessment assessment) {
    Map<NoticeRow, List<String>> about = new LinkedHashMap<>();
    for (Notice notice : assessment.notices()) {
      NoticeRow key =
          new NoticeRow(notice.what().text().replace('-', ' '), says(notice), List.of());
      about.computeIfAbsent(key, row -> new ArrayList<>()).add(notice.about());
    }
    return about.entrySet().stream()
        .map(entry -> new NoticeRow(entry.getKey().what, entry.getKey().says, entry.getValue()))
        .sorted(Comparator.comparing(NoticeRow::what).thenComparing(NoticeRow::says))
        .toList();
  }

  private static String says(Notice notice) {
    List<String> parts = new ArrayList<>();
    notice.value().ifPresent(parts::add);
    notice.didYouMean().ifPresent(word -> parts.add("did you mean " + word + "?"));
    notice.clause().ifPresent(clause -> parts.add("clause " + clause));
    notice.calendar().ifPresent(calendar -> parts.add("calendar " + calendar));
    notice.date().ifPresent(date -> parts.add(Dates.inWords(date)));
    notice.coverage().ifPresent(coverage -> parts.add("covered: " + coverage));
    return String.join("; ", parts);
  }

  /** Returns the first dozen of what it is about, and how many more there are. */
  String named() {
    return Names.first(about);
  }
}
