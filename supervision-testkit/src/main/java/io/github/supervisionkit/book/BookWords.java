package io.github.supervisionkit.book;

import io.github.supervisionkit.vocabulary.Stream;
import io.github.supervisionkit.vocabulary.Word;

/** What every rendering of the book says in the same words. */
final class BookWords {

  private BookWords() {}

  static String meaning(Word word) {
    return word.levels().isEmpty()
        ? word.meaning()
        : word.meaning() + " Levels: " + String.join(", ", word.levels()) + ".";
  }

  static String meaning(Stream stream) {
    String main = stream.main() ? " Sessions of these forms that name no stream belong to it." : "";
    return stream.meaning() + " Forms: " + String.join(", ", stream.forms()) + "." + main;
  }

  static String kinds(BookClause told) {
    return told.kinds().isEmpty() ? "no rule" : String.join(", ", told.kinds());
  }

  static String scenarios(int number) {
    return number == 1 ? "1 scenario" : number + " scenarios";
  }
}
