package io.github.supervisionkit.source;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * A place in a document: its label, and the line and the column of the first character, both counted from 1.
 *
 * <p>Line 0 stands for the document as a whole, where no single line can be named. Positions are ordered by file, line and
 * column, so the whole document comes before its first line.
 *
 * @param file the label of the document, usually the name of its file, as messages show it
 * @param line the line, from 1; 0 for the document as a whole
 * @param column the column in characters, from 1; 0 exactly when {@code line} is 0
 */
public record Position(String file, int line, int column)
    implements Comparable<Position>, Serializable {

  private static final Comparator<Position> READING_ORDER = Comparator.comparing(Position::file)
      .thenComparingInt(Position::line)
      .thenComparingInt(Position::column);

  /**
   * Obtains a position.
   *
   * @param file the label of the document
   * @param line the line, from 1; 0 for the document as a whole
   * @param column the column, from 1; 0 exactly when {@code line} is 0
   * @throws IllegalArgumentException if a number is negative or only one of the two is 0
   */
  public Position {
    Objects.requireNonNull(file, "file");
    if (line < 0 || column < 0 || (line == 0) != (column == 0)) {
      throw new IllegalArgumentException(
          "line and column must both be positive, or both 0: " + line + ", " + column);
    }
  }

  /**
   * Obtains the position that stands for a document as a whole.
   *
   * @param file the label of the document
   * @return the position, with line and column 0
   */
  public static Position ofDocument(String file) {
    return new Position(file, 0, 0);
  }

  @Override
  public int compareTo(Position other) {
    return READING_ORDER.compare(this, other);
  }

  /** Returns {@code islington-yos.yaml:12:7}, or the label alone for a document as a whole. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
