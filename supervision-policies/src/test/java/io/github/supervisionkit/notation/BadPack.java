package io.github.supervisionkit.notation;

import java.util.List;
import java.util.stream.Stream;

/**
 * A pack with mistakes in it: the small pack with some of its text put wrong, and the messages that this brings.
 *
 * @param name what is wrong
 * @param text the text of the pack
 * @param messages the messages without the label, {@code line:column: path: sentence}
 * @param schema whether a schema can see it
 */
record BadPack(String name, String text, List<String> messages, Schema schema) {

  enum Schema {
    SEES,
    CANNOT_SEE
  }

  /** The line of each mistake can be counted in this text. */
  static final String SMALL = """
      pack: harbour
      version: 1.0
      title: Supervision of pilots
      publisher: Harbour Board
      calendar: scotland
      zone: Europe/London
      vocabulary:
        roles:
          pilot: Brings ships in.
        case-circumstances:
          fog: Fog on the way.
          draught:
            means: How deep the ship lies.
            levels: [shallow, deep]
        forms:
          one-to-one: Two people meet.
        events:
          exam: The pilot's exam.
        streams:
          formal:
            means: Formal sessions.
            forms: [one-to-one]
            main: true
      decisions:
        - id: nation
          decided: The calendar of Scotland.
          because: The harbour is there.
          otherwise: Another one.
      clauses:
        - id: HAR-01
          kind: staff-frequency
          force: must
          cites: Section 1
          says: Pilots are supervised.
          asks:
            - rule: frequency
              stream: formal
              of: { role: pilot }
              every: 6 weeks
        - id: HAR-02
          kind: case-cadence
          force: should
          cites: Section 2
          says: Ships are discussed.
          asks:
            - rule: discussion
              of: { is: draught, at-least: deep }
              every: 1 month
              table: ships
        - id: HAR-03
          kind: metadata
          force: note
          cites: Front page
          says: In force.
          asks:
            - rule: in-force
              from: 2026-02-01
      """;

  static Stream<BadPack> all() {
    return Stream.of(BadWords.rows(), BadShapes.rows()).flatMap(rows -> rows);
  }

  static BadPack seen(String name, String right, String wrong, String... messages) {
    return new BadPack(name, put(right, wrong), List.of(messages), Schema.SEES);
  }

  static BadPack unseen(String name, String right, String wrong, String... messages) {
    return new BadPack(name, put(right, wrong), List.of(messages), Schema.CANNOT_SEE);
  }

  private static String put(String right, String wrong) {
    if (!SMALL.contains(right)) {
      throw new IllegalArgumentException("right must stand in the small pack: " + right);
    }
    return SMALL.replace(right, wrong);
  }

  @Override
  public String toString() {
    return name;
  }
}
