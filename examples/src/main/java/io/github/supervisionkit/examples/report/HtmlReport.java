package io.github.supervisionkit.examples.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.supervisionkit.assessment.Assessment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An assessment as one self-contained page of HTML.
 *
 * <p>The page needs no network and no script. Its templates are compiled with the sources and called as the methods that they
 * are: to look them up through the template engine would cost the start of a program fifty milliseconds more.
 */
public final class HtmlReport {

  private static final int TYPICAL_LENGTH = 1 << 20;

  private HtmlReport() {}

  /**
   * Returns the page of an assessment.
   *
   * @param assessment the assessment; the page tells nothing else
   * @return the page, the same for the same assessment; to be written as UTF-8
   */
  public static String of(Assessment assessment) {
    StringOutput page = new StringOutput(TYPICAL_LENGTH);
    render(new OwaspHtmlTemplateOutput(page), ReportPage.of(assessment));
    return page.toString();
  }

  /** The templates take null for "no interceptor", which is their own convention. */
  @SuppressWarnings("NullAway")
  private static void render(OwaspHtmlTemplateOutput output, ReportPage page) {
    JtereportGenerated.render(output, null, page);
  }

  /**
   * Writes the page of an assessment to a file, in place of what was there.
   *
   * @param assessment the assessment
   * @param file the file, in a folder that exists
   * @throws IOException if the file cannot be written
   */
  public static void write(Assessment assessment, Path file) throws IOException {
    Files.writeString(file, of(assessment), StandardCharsets.UTF_8);
  }
}
