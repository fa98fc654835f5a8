/** Supervision policies and bank holidays as data, and the notation that they are written in. */
module io.github.supervisionkit.policies {
  exports io.github.supervisionkit.catalogue;
  exports io.github.supervisionkit.holiday;
  exports io.github.supervisionkit.notation;

  requires transitive io.github.supervisionkit.core;
  requires org.snakeyaml.engine;
  requires static transitive org.jspecify;
  requires static transitive org.immutables.value.annotations;

  uses io.github.supervisionkit.policy.PolicyPackProvider;

  provides io.github.supervisionkit.policy.PolicyPackProvider with
      io.github.supervisionkit.catalogue.ShippedPacks;
}
