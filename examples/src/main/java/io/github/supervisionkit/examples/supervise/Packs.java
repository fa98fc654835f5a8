package io.github.supervisionkit.examples.supervise;

import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.PolicyPackProvider;
import io.github.supervisionkit.source.NearestWord;
import io.github.supervisionkit.source.Position;
import io.github.supervisionkit.source.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;

/** The packs on the class path; none is read before it is asked for. */
final class Packs {

  private Packs() {}

  /** Returns who has each pack, by the pack's id. */
  static SortedMap<String, PolicyPackProvider> providers() {
    SortedMap<String, PolicyPackProvider> byId = new TreeMap<>();
    for (PolicyPackProvider provider : ServiceLoader.load(PolicyPackProvider.class)) {
      provider.ids().forEach(id -> byId.putIfAbsent(id, provider));
    }
    return byId;
  }

  /** Returns the pack of an id, or what is wrong with the id, told under the option that gave it. */
  static Validation<Seq<Problem>, PolicyPack> named(String option, String id) {
    SortedMap<String, PolicyPackProvider> byId = providers();
    PolicyPackProvider provider = byId.get(id);
    if (provider != null) {
      return Validation.valid(provider.pack(id));
    }
    String expected = byId.isEmpty()
        ? "the id of a pack; there is none on the class path"
        : "the id of a pack, one of " + String.join(", ", byId.keySet());
    return Validation.invalid(Array.of(new Problem(
        Position.ofDocument(option),
        "",
        Problem.quoted(id),
        expected,
        NearestWord.to(id, byId.keySet()).stream().toList())));
  }
}
