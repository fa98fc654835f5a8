package io.github.supervisionkit.notation;

import io.github.supervisionkit.source.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads what an author ships, which is sound or else a mistake to be told at once, with everything that is wrong. */
public final class Sound {

  private Sound() {}

  /**
   * Reads a file that must be there and sound, and closes its stream.
   *
   * @param <T> the type of what is read
   * @param label the label that messages show, usually the name of the file
   * @param bytes the stream; null where there is no such file
   * @param reader what reads it
   * @return what was read
   * @throws IllegalStateException if there is no stream, or something is wrong with it; the message has all of it
   */
  public static <T> T read(String label, @Nullable InputStream bytes, Reader<T> reader) {
    if (bytes == null) {
      throw new IllegalStateException("`" + label + "` is missing from its jar");
    }
    try (bytes) {
      Validation<Seq<Problem>, T> read = reader.read(label, bytes);
      if (read.isInvalid()) {
        throw new IllegalStateException(
            read.getError().mkString("`" + label + "` can't be read:\n", "\n", ""));
      }
      return read.get();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * What reads a stream into a value, or all problems.
   *
   * @param <T> the type of the value
   */
  @FunctionalInterface
  public interface Reader<T> {

    /**
     * Reads a stream.
     *
     * @param label the label that messages show
     * @param bytes the stream
     * @return the value, or all problems
     * @throws IOException if the stream cannot be read
     */
    Validation<Seq<Problem>, T> read(String label, InputStream bytes) throws IOException;
  }
}
