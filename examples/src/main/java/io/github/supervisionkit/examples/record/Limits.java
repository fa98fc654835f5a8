package io.github.supervisionkit.examples.record;

/**
 * How large a document may be; past one of these it is refused.
 *
 * @param documentBytes the bytes of the whole document
 * @param stringBytes the bytes of one text or key, as UTF-8
 * @param depth how deep lists and objects may be nested, the outermost object being the first
 * @param valuesOfItem how many values one item of the outermost lists may hold, one person or one session
 * @param problems how many problems are told one by one; further ones are only counted
 */
public record Limits(
    long documentBytes, int stringBytes, int depth, int valuesOfItem, int problems) {

  /** 512 MiB a document, 64 KiB a text, 64 levels, 100,000 values an item, 10,000 problems. */
  public static final Limits DEFAULT = new Limits(512L << 20, 64 << 10, 64, 100_000, 10_000);

  /**
   * Checks that each limit lets something through.
   *
   * @param documentBytes the bytes of the whole document
   * @param stringBytes the bytes of one text or key, as UTF-8
   * @param depth how deep lists and objects may be nested
   * @param valuesOfItem how many values one item of the outermost lists may hold
   * @param problems how many problems are told one by one
   * @throws IllegalArgumentException if one of them is less than 1
   */
  public Limits {
    if (documentBytes < 1 || stringBytes < 1 || depth < 1 || valuesOfItem < 1 || problems < 1) {
      throw new IllegalArgumentException("each limit must be at least 1: " + documentBytes + ", "
          + stringBytes + ", " + depth + ", " + valuesOfItem + ", " + problems);
    }
  }
}
