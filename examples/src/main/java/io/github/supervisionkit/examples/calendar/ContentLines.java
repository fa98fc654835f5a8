package io.github.supervisionkit.examples.calendar;

import java.util.List;

/** The lines of a calendar file: folded at 75 octets, ended with carriage return and line feed, text escaped. */
final class ContentLines {

  private static final int OCTETS = 75;
  private static final int ONE_OCTET = 0x80;
  private static final int TWO_OCTETS = 0x800;
  private static final int THREE_OCTETS = 0x10000;

  private final StringBuilder lines = new StringBuilder(1 << 16);

  /** Adds a line whose value needs no escaping. */
  void add(String name, String value) {
    fold(name + ":" + value);
  }

  /** Adds a line whose value is text. */
  void text(String name, String value) {
    fold(name + ":" + escaped(value));
  }

  /** Adds a line whose value is a list of texts. */
  void texts(String name, List<String> values) {
    fold(
        name + ":" + String.join(",", values.stream().map(ContentLines::escaped).toList()));
  }

  /** Folds between characters, never inside one; the space that begins a folded line counts. */
  private void fold(String line) {
    int used = 0;
    for (int at = 0; at < line.length(); ) {
      int character = line.codePointAt(at);
      int octets = octets(character);
      if (used + octets > OCTETS) {
        lines.append("\r\n ");
        used = 1;
      }
      lines.appendCodePoint(character);
      used += octets;
      at += Character.charCount(character);
    }
    lines.append("\r\n");
  }

  private static int octets(int character) {
    if (character < ONE_OCTET) {
      return 1;
    }
    return character < TWO_OCTETS ? 2 : character < THREE_OCTETS ? 3 : 4;
  }

  /** Control characters have no place in a calendar's text: a space stands for each, but for the line feed. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(character -> {
      switch (character) {
        case '\\', ';', ',' -> escaped.append('\\').append((char) character);
        case '\n' -> escaped.append("\\n");
        default ->
          escaped.appendCodePoint(
              Character.isISOControl(character) || isLoneSurrogate(character) ? ' ' : character);
      }
    });
    return escaped.toString();
  }

  private static boolean isLoneSurrogate(int character) {
    return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
