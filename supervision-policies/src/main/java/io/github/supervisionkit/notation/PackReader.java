package io.github.supervisionkit.notation;

import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.source.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads packs, and everything that is wrong with one at once.
 *
 * <p>Each problem says where it stands, what was found, what would be right and, of a word, the nearest one known. Law: reading what
 * {@link PackWriter} writes gives an equal pack.
 */
public final class PackReader {

  private static final Form<PolicyPack> PACK = PackForm.form();

  private PackReader() {}

  /**
   * Reads a pack from bytes in UTF-8.
   *
   * @param label the label that messages show, usually the name of the file
   * @param bytes the bytes
   * @return the pack, or all problems, ordered by position
   */
  public static Validation<Seq<Problem>, PolicyPack> read(String label, byte[] bytes) {
    return packIn(Document.read(label, bytes));
  }

  /**
   * Reads a pack from a stream of bytes in UTF-8, no more of it than a document may hold. The stream is left open.
   *
   * @param label the label that messages show, usually the name of the file
   * @param bytes the stream
   * @return the pack, or all problems, ordered by position
   * @throws IOException if the stream cannot be read
   */
  public static Validation<Seq<Problem>, PolicyPack> read(String label, InputStream bytes)
      throws IOException {
    return packIn(Document.read(label, bytes, Limits.standard()));
  }

  /**
   * Reads a pack from text.
   *
   * @param label the label that messages show, usually the name of the file
   * @param text the text
   * @return the pack, or all problems, ordered by position
   */
  public static Validation<Seq<Problem>, PolicyPack> parse(String label, String text) {
    return packIn(Document.parse(label, text));
  }

  /**
   * Reads a pack that must be sound, as providers do with the file beside them, and closes the stream.
   *
   * @param label the label that messages show, usually the name of the file
   * @param bytes the stream, as {@link Class#getResourceAsStream} gives it; null where there is no such file
   * @return the pack
   * @throws IllegalStateException if there is no stream or it holds no sound pack; the message has all its problems
   */
  public static PolicyPack readSound(String label, @Nullable InputStream bytes) {
    return Sound.read(label, bytes, PackReader::read);
  }

  private static Validation<Seq<Problem>, PolicyPack> packIn(
      Validation<Seq<Problem>, Document> document) {
    return document.fold(Validation::invalid, read -> read.as(PACK));
  }
}
