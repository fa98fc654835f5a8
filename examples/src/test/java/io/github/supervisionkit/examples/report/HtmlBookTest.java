package io.github.supervisionkit.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.book.Book;
import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.PolicyPack;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlBookTest {

  @ParameterizedTest
  @MethodSource("packs")
  void the_page_has_every_clause_in_the_documents_order(PolicyPack pack) {
    assertThat(HtmlBook.of(Book.of(pack)))
        .containsSubsequence(pack.clauses().stream()
            .map(Clause::id)
            .map(id -> "<article class=\"clause\" id=\"" + id + "\"")
            .toList());
  }

  @ParameterizedTest
  @MethodSource("packs")
  void the_page_needs_nothing_but_itself(PolicyPack pack) {
    assertThat(HtmlBook.of(Book.of(pack)))
        .doesNotContain("<script", "<link", "src=", "http", "url(", "Optional");
  }

  @ParameterizedTest
  @MethodSource("packs")
  void identifiers_are_unique_and_inner_links_lead_somewhere(PolicyPack pack) {
    String page = HtmlBook.of(Book.of(pack));

    assertThat(Pattern.compile(" id=\"([^\"]*)\"").matcher(page).results().map(hit -> hit.group(1)))
        .doesNotHaveDuplicates();
    assertThat(Pattern.compile("href=\"#([^\"]*)\"").matcher(page).results())
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(page).contains("id=\"" + hit.group(1) + "\""));
  }

  static Stream<PolicyPack> packs() {
    return PolicyPacks.all().stream();
  }
}
