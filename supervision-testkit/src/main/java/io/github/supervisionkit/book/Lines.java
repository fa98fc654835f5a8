package io.github.supervisionkit.book;

/** Text in lines of at most 100 characters. */
final class Lines {

  private static final int WIDTH = 100;

  private final StringBuilder text = new StringBuilder();

  void heading(String title, char underline) {
    text.append(title)
        .append('\n')
        .append(String.valueOf(underline).repeat(title.length()))
        .append("\n\n");
  }

  void item(String line, int indent) {
    text.append(" ".repeat(indent)).append(line).append('\n');
  }

  void text(String paragraph) {
    text(paragraph, 0);
    gap();
  }

  void text(String paragraph, int indent) {
    int column = 0;
    for (String word : paragraph.strip().split("\\s+", -1)) {
      if (column > 0 && column + 1 + word.length() > WIDTH) {
        text.append('\n');
        column = 0;
      }
      String before = column == 0 ? " ".repeat(indent) : " ";
      text.append(before).append(word);
      column += before.length() + word.length();
    }
    text.append('\n');
  }

  void gap() {
    text.append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
