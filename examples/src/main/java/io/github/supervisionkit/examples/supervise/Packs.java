package io.github.supervisionkit.examples.supervise;

import io.github.supervisionkit.catalogue.PackRegistry;
import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.notation.PackReader;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.source.NearestWord;
import io.github.supervisionkit.source.Position;
import io.github.supervisionkit.source.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;

/** Packs by their id or their file; none is read before it is asked for. */
final class Packs {

  private Packs() {}

  /** Returns a pack of the class path or of a file, or all that is wrong with it, told under what asked for it. */
  static Validation<Seq<Problem>, PolicyPack> named(String asker, String idOrFile) {
    PackRegistry registry = PolicyPacks.registry();
    if (registry.ids().contains(idOrFile)) {
      return Validation.valid(registry.named(idOrFile));
    }
    return NotationFile.named(idOrFile)
        .map(Packs::read)
        .orElseGet(() -> Validation.invalid(Array.of(unknown(asker, idOrFile, registry.ids()))));
  }

  private static Validation<Seq<Problem>, PolicyPack> read(NotationFile file) {
    return file.read("a pack", PackReader::read)
        .mapError(problems -> areOfScenarios(problems) ? Array.of(scenarios(file)) : problems);
  }

  private static boolean areOfScenarios(Seq<Problem> problems) {
    return problems.map(Problem::path).containsAll(List.of("scenarios", "clauses"));
  }

  private static Problem scenarios(NotationFile file) {
    return file.problem(
        "scenarios",
        "a pack; scenarios are checked together with theirs: supervise check PACK " + file);
  }

  private static Problem unknown(String asker, String idOrFile, List<String> ids) {
    return new Problem(
        Position.ofDocument(asker),
        "",
        Problem.quoted(idOrFile),
        "the file of a pack, or the id of one: " + String.join(", ", ids),
        NearestWord.to(idOrFile, ids).stream().toList());
  }
}
