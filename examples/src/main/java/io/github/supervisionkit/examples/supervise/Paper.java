package io.github.supervisionkit.examples.supervise;

import java.io.PrintStream;

/** A hundred columns of text for people: wrapped between words, without control characters. */
final class Paper {

  static final int WIDTH = 100;

  private final PrintStream out;

  Paper(PrintStream out) {
    this.out = out;
  }

  void blank() {
    out.print('\n');
  }

  /** Writes text after a first indent, its further lines after as many spaces. */
  void line(String indent, String text) {
    StringBuilder line = new StringBuilder(printable(indent));
    String hanging = " ".repeat(indent.length());
    int empty = line.length();
    for (String word : printable(text).split(" ", -1)) {
      if (line.length() > empty && line.length() + 1 + word.length() > WIDTH) {
        end(line);
        line = new StringBuilder(hanging);
        empty = line.length();
      }
      line.append(line.length() > empty ? " " : "").append(word);
    }
    end(line);
  }

  void line(String text) {
    line("", text);
  }

  static String padded(String text, int width) {
    int length = text.codePointCount(0, text.length());
    return length >= width ? text : text + " ".repeat(width - length);
  }

  private void end(StringBuilder line) {
    int length = line.length();
    while (length > 0 && line.charAt(length - 1) == ' ') {
      length--;
    }
    line.setLength(length);
    out.print(line.append('\n'));
  }

  /** Identifiers are the host's: one of them could hold what would move a terminal's cursor. */
  private static String printable(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      kept.append(Character.isISOControl(c) ? ' ' : c);
    }
    return kept.toString();
  }
}
