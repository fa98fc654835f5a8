package io.github.supervisionkit.release;

/** What a POM asks for; the scope closes with {@code :optional} where it is that. */
record Dependency(String group, String artifact, String version, String scope) {

  /** Returns what is promised of it: all but the version. */
  String promise() {
    return group + ":" + artifact + ":" + scope;
  }
}
