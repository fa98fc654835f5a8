/** Supervision policies and bank holidays as data, and the notation that they are written in. */
module io.github.supervisionkit.policies {
  exports io.github.supervisionkit.notation;

  requires transitive io.github.supervisionkit.core;
  requires org.snakeyaml.engine;
  requires static transitive org.jspecify;
  requires static transitive org.immutables.value.annotations;

  exports io.github.supervisionkit.holiday;
}
