package io.github.supervisionkit.examples.supervise;

import io.github.supervisionkit.notation.Sound;
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
import java.util.Optional;

/** A file in the notation that the command line names. */
final class NotationFile {

  private final Path path;

  private NotationFile(Path path) {
    this.path = path;
  }

  /** Returns the file of a name, if there is one. */
  static Optional<NotationFile> named(String name) {
    try {
      return Optional.of(Path.of(name)).filter(Files::isRegularFile).map(NotationFile::new);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Reads it as what is expected, or gives all that is wrong with it. */
  <T> Validation<Seq<Problem>, T> read(String expected, Sound.Reader<T> reader) {
    try (InputStream source = Files.newInputStream(path)) {
      return reader.read(path.toString(), source);
    } catch (IOException e) {
      return Validation.invalid(Array.of(problem("a file that cannot be read", expected)));
    }
  }

  /** The file as a whole is not what is expected. */
  Problem problem(String found, String expected) {
    return Problem.of(Position.ofDocument(path.toString()), "", found, expected);
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
