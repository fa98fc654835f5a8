package io.github.supervisionkit.examples.record;

/** What an identifier may name; sessions and matters share one space, since records are of either. */
enum Space {
  PERSON("a person", "people"),
  CASE("a case", "cases"),
  SESSION("a session", "sessions"),
  MATTER("a matter", "sessions and matters"),
  ACTION("an action", "actions"),
  AGREEMENT("an agreement", "agreements");

  private final String noun;
  private final String list;

  Space(String noun, String list) {
    this.noun = noun;
    this.list = list;
  }

  String noun() {
    return noun;
  }

  String list() {
    return list;
  }

  Space shared() {
    return this == MATTER ? SESSION : this;
  }
}
