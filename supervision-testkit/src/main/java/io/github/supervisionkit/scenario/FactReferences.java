package io.github.supervisionkit.scenario;

import io.github.supervisionkit.notation.Fields;
import io.github.supervisionkit.notation.Node;
import io.github.supervisionkit.source.NearestWord;
import io.github.supervisionkit.source.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds references to people, cases and sessions that the facts do not have: a scenario with one would show nothing. */
final class FactReferences {

  private static final Set<String> PEOPLE =
      Set.of("person", "by", "to", "owner", "supervisor", "supervisees", "cancelledBy");
  private static final Set<String> SESSIONS = Set.of("revisited", "rearrangedTo", "fedBack");

  private final Fields fields;
  private final Set<String> people;
  private final Set<String> cases;
  private final Set<String> sessions;
  private final Set<String> recordable = new LinkedHashSet<>();

  FactReferences(Fields fields) {
    this.fields = fields;
    this.people = ids(fields.place().node(), "people");
    this.cases = ids(fields.place().node(), "cases");
    this.sessions = ids(fields.place().node(), "sessions");
    recordable.addAll(sessions);
    recordable.addAll(ids(fields.place().node(), "matters"));
    for (Node session : items(fields.place().node(), "sessions")) {
      recordable.addAll(ids(session, "matters"));
    }
  }

  void check() {
    check(fields.place().node(), fields.place().path());
  }

  private void check(Node node, String path) {
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        String key = entry.key();
        String here = path.isEmpty() ? key : path + "." + key;
        refers(key, entry.value(), here);
        check(entry.value(), here);
      }
    } else if (node instanceof Node.Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        check(sequence.items().get(i), path + "[" + i + "]");
      }
    }
  }

  private void refers(String key, Node value, String path) {
    if (PEOPLE.contains(key)) {
      each(value, path, people, "the id of a person of the facts");
    } else if (key.equals("case")) {
      each(value, path, cases, "the id of a case of the facts");
    } else if (SESSIONS.contains(key)) {
      each(value, path, sessions, "the id of a session of the facts");
    } else if (key.equals("of")) {
      recorded(value, path);
    }
  }

  private void recorded(Node value, String path) {
    boolean named = value instanceof Node.Scalar scalar && scalar.text().indexOf(':') > 0;
    if (!named) {
      each(value, path, recordable, "the id of a session or a matter of the facts");
    }
  }

  private void each(Node value, String path, Set<String> known, String expected) {
    List<Node> nodes = value instanceof Node.Sequence sequence ? sequence.items() : List.of(value);
    for (Node node : nodes) {
      if (node instanceof Node.Scalar scalar && !known.contains(scalar.text())) {
        fields.report(new Problem(
            scalar.position(),
            path,
            scalar.phrase(),
            expected,
            NearestWord.to(scalar.text(), known).stream().toList()));
      }
    }
  }

  private static List<Node> items(Node node, String key) {
    return node instanceof Node.Mapping mapping
            && mapping.entry(key).map(Node.Entry::value).orElse(node)
                instanceof Node.Sequence sequence
        ? sequence.items()
        : List.of();
  }

  private static Set<String> ids(Node node, String key) {
    Set<String> ids = new LinkedHashSet<>();
    for (Node item : items(node, key)) {
      if (item instanceof Node.Mapping mapping
          && mapping.entry("id").map(Node.Entry::value).orElse(node) instanceof Node.Scalar id) {
        ids.add(id.text());
      }
    }
    return ids;
  }
}
