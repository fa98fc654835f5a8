package io.github.supervisionkit.examples.record;

import io.github.supervisionkit.source.NearestWord;
import io.github.supervisionkit.source.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The identifiers that a document gives and those that it refers to.
 *
 * <p>References are settled when the whole document is read, so the order of its lists never matters; only those that point
 * ahead are kept until then.
 */
final class Identifiers {

  /** Looking for near identifiers takes each known one in turn; past this many bad references nobody needs it. */
  private static final int SUGGESTED = 100;

  private record Given(Space space, int line) {}

  private record Reference(Node node, Space space) {}

  private final Findings findings;
  private final Map<Space, Map<String, Given>> given = new EnumMap<>(Space.class);
  private final List<Reference> ahead = new ArrayList<>();
  private final Set<String> absences = new HashSet<>();
  private final List<Node> subjectsAhead = new ArrayList<>();
  private int unsettled;

  Identifiers(Findings findings) {
    this.findings = findings;
    for (Space space : Space.values()) {
      given.put(space, new HashMap<>());
    }
  }

  void give(Node node, Space space) {
    Map<String, Given> known = known(space);
    Given first = known.get(node.text());
    if (first == null) {
      known.put(node.text(), new Given(space, node.line()));
    } else {
      findings.at(
          node,
          node.found() + " a second time",
          "an id of its own: " + first.space.noun() + " has this one on line " + first.line,
          List.of());
    }
  }

  void refer(Node node, Space space) {
    if (!knows(space, node.text())) {
      ahead.add(new Reference(node, space));
    }
  }

  void absent(String reference) {
    absences.add(reference);
  }

  /** Notes what a record is of: a session, a matter, an absence, a handover or a deletion. */
  void recorded(Node node) {
    if (!known(Space.SESSION).containsKey(node.text()) && !absences.contains(node.text())) {
      subjectsAhead.add(node);
    }
  }

  /** Reports every reference to nothing. */
  void settle() {
    for (Reference reference : ahead) {
      if (!knows(reference.space, reference.node.text())) {
        pointsNowhere(reference.node, reference.space);
      }
    }
    for (Node subject : subjectsAhead) {
      settleSubject(subject);
    }
  }

  private void settleSubject(Node node) {
    String text = node.text();
    if (known(Space.SESSION).containsKey(text) || absences.contains(text)) {
      return;
    }
    if (text.startsWith("absence:") || text.startsWith("handover:")) {
      settleDated(node, text.substring(0, text.indexOf(':')));
    } else if (text.startsWith("deletion:")) {
      settlePerson(node, text.substring("deletion:".length()));
    } else {
      findings.at(
          node,
          node.found(),
          "the id of a session or a matter, or `absence:PERSON:DATE`, `handover:PERSON:DATE` or"
              + " `deletion:PERSON`",
          near(text, Space.SESSION));
    }
  }

  private void settleDated(Node node, String what) {
    String text = node.text();
    int first = text.indexOf(':');
    int last = text.lastIndexOf(':');
    String date = text.substring(last + 1);
    if (last == first || date.length() != Days.LENGTH || Days.parse(date) == null) {
      String right = date.length() == Days.LENGTH ? ", with " + Days.expected(date) : "";
      findings.at(node, "`" + what + ":PERSON:DATE`, such as `" + what + ":p1:2026-08-03`" + right);
    } else if (settlePerson(node, text.substring(first + 1, last)) && what.equals("absence")) {
      findings.at(
          node, "an absence that `" + text.substring(first + 1, last) + "` begins on that day");
    }
  }

  private boolean settlePerson(Node node, String person) {
    boolean known = knows(Space.PERSON, person);
    if (!known) {
      findings.at(
          node,
          node.found() + ", of the unknown person " + Problem.quoted(person),
          "the id of a person in `people`",
          near(person, Space.PERSON));
    }
    return known;
  }

  private void pointsNowhere(Node node, Space space) {
    findings.at(
        node,
        node.found(),
        "the id of " + space.noun() + " in `" + space.list() + "`",
        near(node.text(), space));
  }

  private List<String> near(String id, Space space) {
    if (++unsettled > SUGGESTED) {
      return List.of();
    }
    List<String> known = new ArrayList<>();
    known(space).forEach((other, found) -> {
      if (found.space == space) {
        known.add(other);
      }
    });
    return NearestWord.to(id, known).stream().toList();
  }

  private boolean knows(Space space, String id) {
    Given found = known(space).get(id);
    return found != null && found.space == space;
  }

  private Map<String, Given> known(Space space) {
    return given.getOrDefault(space.shared(), Map.of());
  }
}
