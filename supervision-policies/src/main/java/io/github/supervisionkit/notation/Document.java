package io.github.supervisionkit.notation;

import io.github.supervisionkit.source.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;

/**
 * A document of the notation: a tree of nodes under a label, and what its reader found wrong without losing its way.
 *
 * <p>Reading is safe for documents from anywhere. Text that is not YAML or not UTF-8, is too large or nests too deeply is refused as a
 * whole. Anchors, aliases, tags, repeated keys and further documents are reported and passed over, so that everything else that is
 * wrong can be reported with them; {@link #as} never gives a value to a document that has any such problem.
 *
 * @param label the label that positions carry, usually the name of the file
 * @param root the top of the tree
 * @param problems what is wrong with the document, ordered by position
 */
public record Document(String label, Node root, List<Problem> problems) implements Serializable {

  /**
   * Obtains a document.
   *
   * @param label the label that positions carry
   * @param root the top of the tree
   * @param problems what is wrong with the document, in any order
   */
  public Document {
    problems = problems.stream().sorted().toList();
  }

  /**
   * Reads a document from bytes in UTF-8, within the standard limits. A byte order mark is skipped.
   *
   * @param label the label that messages show
   * @param bytes the bytes
   * @return the document, or why it cannot be read
   */
  public static Validation<Seq<Problem>, Document> read(String label, byte[] bytes) {
    return read(label, bytes, Limits.standard());
  }

  /**
   * Reads a document from bytes in UTF-8. A byte order mark is skipped.
   *
   * @param label the label that messages show
   * @param bytes the bytes
   * @param limits how large the document may be
   * @return the document, or why it cannot be read
   */
  public static Validation<Seq<Problem>, Document> read(String label, byte[] bytes, Limits limits) {
    return built(SourceText.of(label, bytes, limits), limits);
  }

  /**
   * Reads a document from a stream of bytes in UTF-8, and of the stream no more than the limits allow. The stream is left open.
   *
   * @param label the label that messages show
   * @param bytes the stream
   * @param limits how large the document may be
   * @return the document, or why it cannot be read
   * @throws IOException if the stream cannot be read
   */
  public static Validation<Seq<Problem>, Document> read(
      String label, InputStream bytes, Limits limits) throws IOException {
    return read(label, bytes.readNBytes(Math.addExact(limits.documentBytes(), 1)), limits);
  }

  /**
   * Reads a document from text, within the standard limits.
   *
   * @param label the label that messages show
   * @param text the text
   * @return the document, or why it cannot be read
   */
  public static Validation<Seq<Problem>, Document> parse(String label, String text) {
    return parse(label, text, Limits.standard());
  }

  /**
   * Reads a document from text.
   *
   * @param label the label that messages show
   * @param text the text
   * @param limits how large the document may be
   * @return the document, or why it cannot be read
   */
  public static Validation<Seq<Problem>, Document> parse(String label, String text, Limits limits) {
    return built(SourceText.of(label, text, limits), limits);
  }

  /**
   * Reads the whole document as a value.
   *
   * @param form the form that the document is to have
   * @param <T> the type of the value
   * @return the value, or all problems of the document and of its content, ordered by position
   */
  public <T> Validation<Seq<Problem>, T> as(Form<T> form) {
    Validation<Seq<Problem>, T> read = form.read(new Place("", root));
    if (read.isValid() && problems.isEmpty()) {
      return read;
    }
    Seq<Problem> found = read.isValid() ? io.vavr.collection.List.empty() : read.getError();
    return Validation.invalid(found.appendAll(problems).sorted().distinct());
  }

  private static Validation<Seq<Problem>, Document> built(
      Validation<Seq<Problem>, SourceText> text, Limits limits) {
    return text.fold(Validation::invalid, source -> TreeReader.read(source, limits));
  }
}
