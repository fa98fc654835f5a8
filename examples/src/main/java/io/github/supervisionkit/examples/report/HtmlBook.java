package io.github.supervisionkit.examples.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.supervisionkit.book.Book;

/** The book of a pack as one self-contained page of HTML, without a script, that prints well. */
public final class HtmlBook {

  private static final int TYPICAL_LENGTH = 1 << 17;

  private HtmlBook() {}

  /**
   * Returns the page of a book.
   *
   * @param book the book
   * @return the page, the same for the same book; to be written as UTF-8
   */
  public static String of(Book book) {
    StringOutput page = new StringOutput(TYPICAL_LENGTH);
    render(new OwaspHtmlTemplateOutput(page), book);
    return page.toString();
  }

  /** The templates take null for "no interceptor", which is their own convention. */
  @SuppressWarnings("NullAway")
  private static void render(OwaspHtmlTemplateOutput output, Book book) {
    JtebookGenerated.render(output, null, book);
  }
}
