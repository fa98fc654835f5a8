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
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Packs by their id or their file; none is read before it is asked for. */
final class Packs {

  private Packs() {}

  /** Returns a pack of the class path or of a file, or all that is wrong with it, told under what asked for it. */
  static Validation<Seq<Problem>, PolicyPack> named(String asker, String idOrFile) {
    PackRegistry registry = PolicyPacks.registry();
    if (registry.ids().contains(idOrFile)) {
      return Validation.valid(registry.named(idOrFile));
    }
    return file(idOrFile)
        .map(Packs::read)
        .orElseGet(() -> Validation.invalid(Array.of(unknown(asker, idOrFile, registry.ids()))));
  }

  private static Optional<Path> file(String name) {
    try {
      return Optional.of(Path.of(name)).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Validation<Seq<Problem>, PolicyPack> read(Path file) {
    try (InputStream source = Files.newInputStream(file)) {
      return PackReader.read(file.toString(), source);
    } catch (IOException e) {
      return Validation.invalid(Array.of(Problem.of(
          Position.ofDocument(file.toString()), "", "a file that cannot be read", "a pack")));
    }
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
