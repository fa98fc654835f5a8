package io.github.supervisionkit.examples.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Identifiers in the order of time: letters and a number. */
final class Numbering {

  private final String letter;
  private final int digits;
  private int last;

  Numbering(String letter, int digits) {
    this.letter = letter;
    this.digits = digits;
  }

  String next() {
    last++;
    return String.format(Locale.ROOT, "%s%0" + digits + "d", letter, last);
  }

  /** Returns the sessions in the order of time under their final identifiers. */
  static List<Session> sessions(List<Session> drafts) {
    List<Session> inOrder = new ArrayList<>(drafts);
    inOrder.sort(
        Comparator.comparing((Session s) -> s.start().toInstant()).thenComparing(Session::id));
    Numbering numbering = new Numbering("s", 4);
    Map<String, String> ids = new LinkedHashMap<>();
    inOrder.forEach(session -> ids.put(session.id(), numbering.next()));
    return inOrder.stream().map(session -> renamed(session, ids)).toList();
  }

  private static Session renamed(Session session, Map<String, String> ids) {
    return ImmutableSession.builder()
        .from(session)
        .id(ids.getOrDefault(session.id(), session.id()))
        .rearrangedTo(session.rearrangedTo().map(id -> ids.getOrDefault(id, id)))
        .build();
  }

  /** Returns the cases in the order in which they were opened, under their final identifiers. */
  static List<CaseFile> cases(List<CaseFile> drafts, int digits) {
    Numbering numbering = new Numbering("c", digits);
    return drafts.stream()
        .sorted(Comparator.comparing(CaseFile::opened))
        .map(f -> new CaseFile(
            numbering.next(), f.subject(), f.opened(), f.closed(), f.holders(), f.circumstances()))
        .toList();
  }
}
