package io.github.supervisionkit.notation;

import java.util.Locale;

/** What may stand in a text: everything that can be shown, tabs and line breaks, and nothing that steers a terminal. */
final class Characters {

  private Characters() {}

  static boolean isAllowed(int codePoint) {
    return (codePoint >= 0x20 && codePoint <= 0x7E)
        || codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r'
        || codePoint == 0x85
        || (codePoint >= 0xA0 && codePoint <= 0xD7FF)
        || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
        || (codePoint >= 0x10000 && codePoint <= 0x10FFFF);
  }

  /** Returns the index of the first character that is not allowed, a lone surrogate among them, or -1. */
  static int firstNotAllowed(String text) {
    int index = 0;
    while (index < text.length()) {
      int codePoint = text.codePointAt(index);
      if (!isAllowed(codePoint)) {
        return index;
      }
      index += Character.charCount(codePoint);
    }
    return -1;
  }

  /** Returns how many bytes a text takes in UTF-8. */
  static int utf8Length(String text) {
    int bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Each half of a pair of surrogates counts two of the pair's four bytes.
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return bytes;
  }

  /** Returns the name of the character at an index, {@code U+0007}. */
  static String nameAt(String text, int index) {
    String hex = Integer.toHexString(text.codePointAt(index)).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
  }
}
