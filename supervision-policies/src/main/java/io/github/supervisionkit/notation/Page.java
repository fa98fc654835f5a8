package io.github.supervisionkit.notation;

/** A document while it is written, line by line. */
final class Page {

  private static final int STEP = 2;
  private static final int WIDTH = 100;

  /** Lines are never folded shorter than this, however deep they stand. */
  private static final int NARROWEST = 40;

  private final StringBuilder lines = new StringBuilder();

  String write(Content content) {
    if (content instanceof Content.Text || isEmpty(content)) {
      lines.append(inline(content, STEP, 0)).append('\n');
    } else {
      block(content, 0, 1);
    }
    return lines.toString();
  }

  /** Writes the lines of a list or of entries; the first begins where the page stands, the others at the indentation. */
  private void block(Content content, int indent, int depth) {
    if (depth > Limits.standard().depth()) {
      throw new IllegalArgumentException("lists and entries must stand at most "
          + Limits.standard().depth() + " deep in one another");
    }
    String margin = "";
    if (content instanceof Content.Items list) {
      for (Content item : list.items()) {
        lines.append(margin).append('-');
        value(item, indent, depth, " ");
        margin = " ".repeat(indent);
      }
    } else if (content instanceof Content.Entries group) {
      for (Content.Entry entry : group.entries()) {
        lines.append(margin).append(Quoting.key(entry.key())).append(':');
        value(entry.value(), indent, depth, "\n" + " ".repeat(indent + STEP));
        margin = " ".repeat(indent);
      }
    }
  }

  private void value(Content content, int indent, int depth, String beforeBlock) {
    int inner = indent + STEP;
    if (content instanceof Content.Text || isEmpty(content)) {
      int column = lines.length() - (lines.lastIndexOf("\n") + 1) + 1;
      lines.append(' ').append(inline(content, inner, column)).append('\n');
    } else {
      lines.append(beforeBlock);
      block(content, inner, depth + 1);
    }
  }

  private static String inline(Content content, int indent, int column) {
    if (content instanceof Content.Text text) {
      return Quoting.value(
          text.text(), indent, WIDTH - column, Math.max(NARROWEST, WIDTH - indent));
    }
    return content instanceof Content.Items ? "[]" : "{}";
  }

  private static boolean isEmpty(Content content) {
    return (content instanceof Content.Items list && list.items().isEmpty())
        || (content instanceof Content.Entries group && group.entries().isEmpty());
  }
}
