package io.github.supervisionkit.notation;

import io.github.supervisionkit.source.Position;
import io.github.supervisionkit.source.Problem;
import java.io.Serializable;
import java.util.List;

/**
 * A node together with the way to it from the top of its document.
 *
 * @param path the way, {@code clauses[3].force}; empty for the top
 * @param node the node
 */
public record Place(String path, Node node) implements Serializable {

  /**
   * Returns where the node begins.
   *
   * @return the position
   */
  public Position position() {
    return node.position();
  }

  /**
   * Returns the problem that something else than this node was expected here.
   *
   * @param expected what would be right, as a phrase
   * @return the problem
   */
  public Problem problem(String expected) {
    return Problem.of(position(), path, node.phrase(), expected);
  }

  /**
   * Returns the problem that something else than this node was expected here, with the words that may have been meant.
   *
   * @param expected what would be right, as a phrase
   * @param suggestions the words that may have been meant, the likeliest first
   * @return the problem
   */
  public Problem problem(String expected, List<String> suggestions) {
    return new Problem(position(), path, node.phrase(), expected, suggestions);
  }

  Place under(Node.Entry entry) {
    return new Place(pathTo(path, entry.key()), entry.value());
  }

  Place under(int index, Node item) {
    return new Place(pathTo(path, index), item);
  }

  static String pathTo(String path, String key) {
    String step = isWord(key) ? key : Problem.quoted(key);
    return path.isEmpty() ? step : path + "." + step;
  }

  static String pathTo(String path, int index) {
    return path + "[" + index + "]";
  }

  /** A key of ordinary letters needs no backticks in a path; a strange or endless one does, and is cut. */
  private static boolean isWord(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (!isWordCharacter(key.charAt(i))) {
        return false;
      }
    }
    return !key.isEmpty() && key.length() <= 60;
  }

  private static boolean isWordCharacter(char c) {
    return c == '-' || c == '_' || Character.isLetterOrDigit(c);
  }
}
