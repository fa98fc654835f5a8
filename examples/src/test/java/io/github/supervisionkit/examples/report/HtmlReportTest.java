package io.github.supervisionkit.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {

  private static final String PAGE = HtmlReport.of(SmallService.assessed(SmallService.service()));

  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z][a-z0-9]*)((?:[^>\"]|\"[^\"]*\")*)>");
  private static final Set<String> EMPTY = Set.of("meta", "br");

  @Test
  void the_order_of_the_record_changes_no_byte() {
    assertThat(HtmlReport.of(SmallService.assessed(SmallService.reversed()))).isEqualTo(PAGE);
  }

  @Test
  void markup_in_an_identifier_stays_text() {
    assertThat(PAGE).contains("&lt;b&gt;\"p&amp;3';,\\&lt;/b&gt;").doesNotContain("<b>");
  }

  @Test
  void markup_in_the_pack_stays_text() {
    assertThat(PAGE).contains("Supervision &lt;in brief&gt;").doesNotContain("<in");
  }

  @Test
  void the_page_needs_nothing_but_itself() {
    assertThat(PAGE)
        .doesNotContain("<script")
        .doesNotContain("<link")
        .doesNotContain("src=")
        .doesNotContain("http")
        .doesNotContain("url(")
        .doesNotContain("title=");
  }

  @Test
  void every_element_that_opens_closes_in_order() {
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(PAGE);
    while (tag.find()) {
      String name = tag.group(2);
      if (tag.group(1).equals("/")) {
        assertThat(open.pop()).as("closes at " + tag.start()).isEqualTo(name);
      } else if (!EMPTY.contains(name) && !tag.group(3).endsWith("/")) {
        open.push(name);
      }
    }
    assertThat(open).isEmpty();
  }

  @Test
  void no_identifier_of_an_element_stands_twice() {
    assertThat(Pattern.compile(" id=\"([^\"]*)\"").matcher(PAGE).results().map(hit -> hit.group(1)))
        .doesNotHaveDuplicates();
  }

  @Test
  void every_inner_link_leads_somewhere() {
    assertThat(Pattern.compile("href=\"#([^\"]*)\"").matcher(PAGE).results())
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(PAGE).contains("id=\"" + hit.group(1) + "\""));
  }

  @Test
  void the_figure_of_people_names_its_denominator() {
    assertThat(PAGE)
        .contains("<span class=\"number\">1 of 3</span>")
        .contains("people are within the limit of their case supervision")
        .contains("Counted are the people of whom SP-01 asks case supervision");
  }

  @Test
  void the_strip_tells_a_month_in_words_for_those_who_hear_it() {
    assertThat(PAGE).contains("<span class=\"vh\">kept: held on 17 November 2026</span>");
  }

  @Test
  void the_strip_is_a_table_with_headings_for_rows_and_columns() {
    assertThat(PAGE)
        .contains("<th scope=\"row\">p1<small>")
        .contains("<span aria-hidden=\"true\">Nov</span><span class=\"vh\">November</span></th>")
        .contains("<th scope=\"colgroup\" colspan=\"11\">2026</th>");
  }

  @Test
  void a_month_excused_by_leave_names_the_leave() {
    assertThat(PAGE)
        .contains("September 2026: excused: the limit 30 September 2026 falls in an absence from"
            + " 28 September 2026, back on 5 October 2026 (annual-leave).");
  }

  @Test
  void the_due_list_begins_with_what_is_overdue() {
    int overdue = PAGE.indexOf("<h3>Overdue: supervision of staff");
    assertThat(overdue).isPositive().isLessThan(PAGE.indexOf("<h3>Due soon"));
  }

  @Test
  void the_agenda_is_that_of_the_session_planned_next() {
    assertThat(PAGE)
        .contains("The session planned next is that of p1 on Monday 7 December 2026.")
        .contains("<th scope=\"row\">case: c1</th>");
  }

  @Test
  void the_worst_gap_of_the_staff_is_told_with_its_days() {
    assertThat(PAGE)
        .contains("<h3>Supervision of staff: the worst ")
        .contains("<th scope=\"row\" class=\"limit\">21 days</th><td>p2<br>")
        .contains("Limit 31 October 2026, measured from 5 October 2026;"
            + " not made good by 21 November 2026.");
  }

  @Test
  void notices_that_say_the_same_stand_together() {
    assertThat(PAGE).contains("<td>one-to-one</td><td>s1, s2, s3, s4, s5</td>");
  }

  @Test
  void the_page_says_its_language_and_its_day() {
    assertThat(PAGE)
        .startsWith("<!doctype html>\n<html lang=\"en-GB\">")
        .contains("<time datetime=\"2026-11-21\">Saturday 21 November 2026</time>");
  }

  @Test
  void a_file_holds_the_same_page(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("report.html");
    HtmlReport.write(SmallService.assessed(SmallService.service()), file);
    assertThat(Files.readString(file)).isEqualTo(PAGE);
  }
}
