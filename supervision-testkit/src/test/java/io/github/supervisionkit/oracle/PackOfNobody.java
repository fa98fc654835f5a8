package io.github.supervisionkit.oracle;

import io.github.supervisionkit.notation.PackReader;
import io.github.supervisionkit.policy.PolicyPack;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A pack that nobody wrote, of a few clauses: RND-01, RND-02 and so on, as they come. */
final class PackOfNobody {

  private static final String HEAD = """
      pack: nobodys
      version: 1.0
      title: A policy that nobody wrote
      publisher: Nobody
      calendar: england-and-wales
      zone: Europe/London
      vocabulary:
        roles:
          worker: a word
          manager: a word
        person-circumstances:
          new: a word
          back: a word
          need: { means: a scale, levels: [low, high] }
        events:
          review: a word
        forms:
          one-to-one: a word
          group: a word
        streams:
          one-to-one:
            means: formal supervision
            forms: [one-to-one]
            main: true
          group:
            means: supervision in a group
            forms: [group]
            main: true
      clauses:
      """;

  private PackOfNobody() {}

  static PolicyPack of(String... clauses) {
    StringBuilder text = new StringBuilder(HEAD);
    for (int index = 0; index < clauses.length; index++) {
      text.append("  - id: RND-0").append(index + 1).append('\n').append(clauses[index]);
    }
    return PackReader.parse("nobodys", text.toString()).get();
  }

  /** A clause without its identifier; each rule is what stands in its braces. */
  static String clause(String kind, String... rules) {
    return Stream.of(
            "kind: " + kind,
            "force: must",
            "cites: Somewhere",
            "says: A rule that nobody wrote.",
            "asks: [" + Stream.of(rules).collect(Collectors.joining(" }, { ", "{ ", " }")) + "]")
        .map(line -> "    " + line + "\n")
        .collect(Collectors.joining());
  }
}
