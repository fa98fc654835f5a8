package io.github.supervisionkit.notation;

import java.io.Serializable;

/**
 * How large a document may be before it is refused.
 *
 * <p>Documents may come from outside a host's own house. Whoever reads one knows from these numbers how much memory and time it
 * can cost, whatever it holds.
 *
 * @param documentBytes how many bytes a document may have
 * @param textBytes how many bytes a single text or key in it may have, in UTF-8
 * @param depth how many lists and mappings may stand inside one another
 * @param values how many texts, lists and mappings a document may hold, keys counted too
 */
public record Limits(int documentBytes, int textBytes, int depth, int values)
    implements Serializable {

  private static final Limits STANDARD = new Limits(1 << 20, 64 << 10, 64, 50_000);

  /**
   * Obtains limits.
   *
   * @param documentBytes how many bytes a document may have
   * @param textBytes how many bytes a single text or key in it may have, in UTF-8
   * @param depth how many lists and mappings may stand inside one another
   * @param values how many texts, lists and mappings a document may hold, keys counted too
   * @throws IllegalArgumentException if a number is not positive
   */
  public Limits {
    requirePositive("documentBytes", documentBytes);
    requirePositive("textBytes", textBytes);
    requirePositive("depth", depth);
    requirePositive("values", values);
  }

  /**
   * Obtains the limits used where a host sets none: 4 MiB a document, 64 KiB a text, depth 64, 50,000 values.
   *
   * @return the standard limits
   */
  public static Limits standard() {
    return STANDARD;
  }

  /**
   * Returns these limits with another size of document.
   *
   * @param bytes how many bytes a document may have
   * @return the limits
   * @throws IllegalArgumentException if {@code bytes} is not positive
   */
  public Limits withDocumentBytes(int bytes) {
    return new Limits(bytes, textBytes, depth, values);
  }

  /**
   * Returns these limits with another number of values.
   *
   * @param count how many texts, lists and mappings a document may hold
   * @return the limits
   * @throws IllegalArgumentException if {@code count} is not positive
   */
  public Limits withValues(int count) {
    return new Limits(documentBytes, textBytes, depth, count);
  }

  private static void requirePositive(String name, int number) {
    if (number <= 0) {
      throw new IllegalArgumentException(name + " must be positive: " + number);
    }
  }
}
