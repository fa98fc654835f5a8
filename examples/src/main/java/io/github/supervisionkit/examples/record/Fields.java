package io.github.supervisionkit.examples.record;

import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.calendar.Moment;
import io.github.supervisionkit.source.NearestWord;
import io.github.supervisionkit.source.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An object of the document, asked for its keys.
 *
 * <p>Whatever is wrong is noted and a stand-in returned, so that reading goes on and finds the rest; a record that holds a stand-in
 * is never handed out, since a document with a single problem yields none.
 */
final class Fields extends Values {

  private static final String WORD = "a word of the policy's vocabulary";

  private final Node node;
  private final boolean isObject;

  private Fields(Node node, Reading reading) {
    super(reading);
    this.node = node;
    this.isObject = node.kind() == Node.Kind.OBJECT;
  }

  static Fields of(Node node, Keys keys, Reading reading) {
    Fields fields = new Fields(node, reading);
    if (fields.isObject) {
      fields.checkKeys(keys);
    } else {
      reading.findings().at(node, "an object");
    }
    return fields;
  }

  private void checkKeys(Keys keys) {
    long seen = 0;
    List<Node> parts = node.parts();
    for (int i = 0; i < parts.size(); i++) {
      Node part = parts.get(i);
      int index = keys.indexOf(part.slot().key());
      if (index < 0) {
        unknownKey(part.slot(), keys, reading().findings());
      } else if ((seen & 1L << index) != 0) {
        repeatedKey(part.slot(), reading().findings());
      } else {
        seen |= 1L << index;
      }
    }
  }

  static void unknownKey(Node.Slot slot, Keys keys, Findings findings) {
    findings.add(
        slot.keyLine(),
        slot.keyColumn(),
        Node.path(slot),
        "the unknown key " + Problem.quoted(slot.key()),
        "one of " + String.join(", ", keys.names()),
        NearestWord.to(slot.key(), keys.names()).stream().toList());
  }

  static void repeatedKey(Node.Slot slot, Findings findings) {
    findings.add(
        slot.keyLine(),
        slot.keyColumn(),
        Node.path(slot),
        "the key `" + slot.key() + "` a second time",
        "each key once",
        List.of());
  }

  List<Node> parts() {
    return isObject ? node.parts() : List.of();
  }

  @Nullable
  Node find(String key) {
    return isObject ? node.find(key) : null;
  }

  @Nullable
  Node require(String key, String expected) {
    Node found = find(key);
    if (found == null && isObject) {
      String path = node.path();
      reading()
          .findings()
          .add(
              node.line(),
              node.column(),
              path.isEmpty() ? key : path + "." + key,
              "no `" + key + "`",
              expected,
              List.of());
    }
    return found;
  }

  String id(Space space) {
    Node found = require("id", "an id of its own");
    if (found == null || !isFilled(found, "an id of its own")) {
      return STAND_IN;
    }
    reading().identifiers().give(found, space);
    return found.text();
  }

  String reference(String key, Space space) {
    Node found = require(key, "the id of " + space.noun());
    return found == null ? STAND_IN : reference(found, space);
  }

  Optional<String> optionalReference(String key, Space space) {
    Node found = find(key);
    return found == null ? Optional.empty() : Optional.of(reference(found, space));
  }

  List<String> references(String key, Space space) {
    List<String> references = new ArrayList<>();
    for (Node item : list(key)) {
      references.add(reference(item, space));
    }
    return references;
  }

  private String reference(Node found, Space space) {
    if (!isFilled(found, "the id of " + space.noun())) {
      return STAND_IN;
    }
    reading().identifiers().refer(found, space);
    return found.text();
  }

  /** Returns what a record is of. */
  String recorded(String key) {
    String expected = "the id of a session or a matter";
    Node found = require(key, expected);
    if (found == null || !isFilled(found, expected)) {
      return STAND_IN;
    }
    reading().identifiers().recorded(found);
    return found.text();
  }

  /** Returns a text that a value cannot do without. */
  String word(String key) {
    Node found = require(key, WORD);
    return found != null && isFilled(found, WORD) ? found.text() : STAND_IN;
  }

  Optional<String> optionalText(String key) {
    Node found = find(key);
    return found == null ? Optional.empty() : Optional.of(text(found));
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node item : list(key)) {
      texts.add(text(item));
    }
    return texts;
  }

  LocalDate date(String key) {
    Node found = require(key, Days.EXPECTED);
    return found == null ? LocalDate.EPOCH : date(found);
  }

  Optional<LocalDate> optionalDate(String key) {
    Node found = find(key);
    return found == null ? Optional.empty() : Optional.of(date(found));
  }

  List<LocalDate> dates(String key) {
    List<LocalDate> dates = new ArrayList<>();
    for (Node item : list(key)) {
      dates.add(date(item));
    }
    return dates;
  }

  Moment moment(String key) {
    Node found = require(key, "a date or an instant");
    return found == null ? Moment.onDate(LocalDate.EPOCH) : moment(found);
  }

  Optional<Moment> optionalMoment(String key) {
    Node found = find(key);
    return found == null ? Optional.empty() : Optional.of(moment(found));
  }

  /** Returns the days of `from` and `until`. */
  DateRange range() {
    Node first = require("from", Days.EXPECTED);
    LocalDate from = first == null ? null : dateOrNull(first);
    Node end = find("until");
    LocalDate until = end == null ? null : dateOrNull(end);
    if (from == null) {
      return DateRange.from(LocalDate.EPOCH);
    }
    if (end == null || until == null) {
      return DateRange.from(from);
    }
    if (!until.isAfter(from)) {
      wrong(end, "a date after `from`, " + from + ": the first day on which it no longer holds");
      return DateRange.from(from);
    }
    return DateRange.of(from, until);
  }

  /** Notes an end that comes before its beginning; a value of a day may end on it. */
  void inOrder(String beginning, String end) {
    Node first = find(beginning);
    Node last = find(end);
    if (first == null
        || last == null
        || first.kind() != Node.Kind.TEXT
        || last.kind() != Node.Kind.TEXT) {
      return;
    }
    LocalDate from = Days.parse(first.text());
    LocalDate until = Days.parse(last.text());
    if (from != null && until != null && until.isBefore(from)) {
      wrong(last, "a date on or after `" + beginning + "`, " + from);
    }
  }

  Optional<Boolean> optionalTruth(String key) {
    Node found = find(key);
    return found == null
        ? Optional.empty()
        : Optional.of(
            is(found, Node.Kind.TRUTH, "true or false") && found.text().equals("true"));
  }

  /** Returns whether a key says `true`; left out, it says `false`. */
  boolean says(String key) {
    Node found = find(key);
    return found != null
        && is(found, Node.Kind.TRUTH, "true or false")
        && found.text().equals("true");
  }

  List<Fields> objects(String key, Keys keys) {
    List<Node> items = list(key);
    if (items.isEmpty()) {
      return List.of();
    }
    List<Fields> objects = new ArrayList<>(items.size());
    for (Node item : items) {
      objects.add(of(item, keys, reading()));
    }
    return objects;
  }

  Optional<Fields> optionalObject(String key, Keys keys) {
    Node found = find(key);
    return found == null ? Optional.empty() : Optional.of(of(found, keys, reading()));
  }

  /** Returns the values of an object whose keys the format leaves open. */
  List<Node> entries(String key) {
    Node found = find(key);
    if (found == null || !is(found, Node.Kind.OBJECT, "an object")) {
      return List.of();
    }
    for (Node part : found.parts()) {
      if (found.find(part.slot().key()) != part) {
        repeatedKey(part.slot(), reading().findings());
      }
    }
    return found.parts();
  }

  private List<Node> list(String key) {
    Node found = find(key);
    return found != null && is(found, Node.Kind.LIST, "a list") ? found.parts() : List.of();
  }
}
