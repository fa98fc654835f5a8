package io.github.supervisionkit.notation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How a text is put on a page so that it is read back as it was: as it stands, in quotes, or as a block of lines. */
final class Quoting {

  /** Other readers of YAML, above all those of its version 1.1, take these for something else than words. */
  private static final Set<String> NOT_WORDS_ELSEWHERE =
      Set.of("null", "~", "yes", "no", "on", "off", "y", "n", "<<", "=");

  private static final Pattern NUMBER_OR_DATE =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?|[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /** Octal and sexagesimal numbers and the like, which not every reader leaves as they are: {@code 010}, {@code 08:00}. */
  private static final Pattern NUMBER_ELSEWHERE =
      Pattern.compile("[-+.]?[0-9][0-9a-fA-FoOxX_:.+-]*|[-+]?\\.[A-Za-z]+");

  private static final Pattern INDICATOR_FIRST =
      Pattern.compile("[,\\[\\]{}#&*!|>'\"%@`].*|[-?:](?: .*)?|---.*|\\.\\.\\..*");

  private static final Pattern FOLD = Pattern.compile("(?<=[^ ]) (?=[^ ])");

  private Quoting() {}

  static String key(String key) {
    return isPlain(key) ? key : quoted(key);
  }

  /**
   * Returns a text as a value.
   *
   * @param text the text
   * @param indent the column of a block of lines below
   * @param room how many columns are left in the line
   * @param width how many columns a line of a block has
   */
  static String value(String text, int indent, int room, int width) {
    if (isLiteral(text)) {
      return literal(text, indent);
    }
    if (text.length() > room && isFoldable(text)) {
      return folded(text, indent, width);
    }
    return isPlain(text) ? text : quoted(text);
  }

  private static boolean isPlain(String text) {
    return !text.isBlank()
        && text.chars().noneMatch(Quoting::needsEscape)
        && !text.startsWith(" ")
        && !text.endsWith(" ")
        && !text.endsWith(":")
        && !text.contains(": ")
        && !text.contains(" #")
        && !INDICATOR_FIRST.matcher(text).matches()
        && !isTakenOtherwiseElsewhere(text);
  }

  private static boolean isTakenOtherwiseElsewhere(String text) {
    return NOT_WORDS_ELSEWHERE.contains(text.toLowerCase(Locale.ROOT))
        || (NUMBER_ELSEWHERE.matcher(text).matches()
            && !NUMBER_OR_DATE.matcher(text).matches());
  }

  private static boolean needsEscape(int c) {
    return c < 0x20 || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
  }

  private static boolean needsEscapeInBlock(int c) {
    return c != '\n' && needsEscape(c);
  }

  private static boolean isLiteral(String text) {
    return text.indexOf('\n') > 0
        && text.charAt(0) != ' '
        && text.chars().noneMatch(Quoting::needsEscapeInBlock)
        && !text.contains(" \n")
        && !text.endsWith(" ");
  }

  private static String literal(String text, int indent) {
    String margin = "\n" + " ".repeat(indent);
    String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    String chomping = body.endsWith("\n") ? "+" : body.length() < text.length() ? "" : "-";
    StringBuilder block = new StringBuilder("|").append(chomping);
    for (String line : body.split("\n", -1)) {
      block.append(line.isEmpty() ? "\n" : margin + line);
    }
    return block.toString();
  }

  private static boolean isFoldable(String text) {
    return !text.startsWith(" ")
        && !text.endsWith(" ")
        && text.chars().noneMatch(Quoting::needsEscape)
        && FOLD.matcher(text).find();
  }

  private static String folded(String text, int indent, int width) {
    String margin = "\n" + " ".repeat(indent);
    StringBuilder block = new StringBuilder(">-");
    int left = 0;
    for (String word : FOLD.split(text, -1)) {
      if (word.length() >= left) {
        block.append(margin);
        left = width;
      } else {
        block.append(' ');
        left--;
      }
      block.append(word);
      left -= word.length();
    }
    return block.toString();
  }

  private static String quoted(String text) {
    return text.chars().noneMatch(Quoting::needsEscape)
        ? "'" + text.replace("'", "''") + "'"
        : escaped(text);
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> escaped.append('\\').append(c);
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        case '\t' -> escaped.append("\\t");
        default ->
          escaped.append(
              needsEscape(c) ? String.format(Locale.ROOT, "\\u%04X", (int) c) : String.valueOf(c));
      }
    }
    return escaped.append('"').toString();
  }
}
