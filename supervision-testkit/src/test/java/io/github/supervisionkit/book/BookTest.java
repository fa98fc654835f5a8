package io.github.supervisionkit.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.PolicyPack;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BookTest {

  private static final PolicyPack BIRMINGHAM = PolicyPacks.named("birmingham-childrens-trust");

  @ParameterizedTest
  @MethodSource("packs")
  void text_and_markdown_have_every_clause_in_the_documents_order(PolicyPack pack) {
    List<String> ids = pack.clauses().stream().map(Clause::id).toList();

    assertThat(Book.of(pack).text().substring(Book.of(pack).text().indexOf("Clauses\n")))
        .containsSubsequence(ids);
    assertThat(Book.of(pack).markdown())
        .containsSubsequence(ids.stream().map(id -> "\n### " + id + " · ").toList());
  }

  @ParameterizedTest
  @MethodSource("packs")
  void no_line_of_the_text_is_wider_than_100_characters(PolicyPack pack) {
    assertThat(Book.of(pack).text().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_row_of_a_markdown_table_has_as_many_cells_as_its_head(PolicyPack pack) {
    int columns = 0;
    for (String line : Book.of(pack).markdown().lines().toList()) {
      int cells = line.startsWith("|") ? line.replace("\\|", "").split("\\|", -1).length : 0;
      assertThat(columns == 0 || cells == 0 || cells == columns).as(line).isTrue();
      columns = cells;
    }
  }

  @Test
  void both_tables_of_coverage_lead_to_each_other() {
    Book book = Book.of(BIRMINGHAM);

    assertThat(book.clausesOfRules()).containsEntry("retention-after-leaving", List.of("BCT-60"));
    assertThat(book.clauses())
        .filteredOn(told -> told.clause().id().equals("BCT-60"))
        .singleElement()
        .satisfies(told -> assertThat(told.kinds()).containsExactly("retention-after-leaving"));
  }

  @Test
  void a_disagreement_is_told_with_both_clauses_and_a_witness() {
    assertThat(Book.of(BIRMINGHAM).markdown())
        .contains("- **disagreement**: in one-to-one, BCT-26 (Frequency, table 2)")
        .contains(
            "BCT-41 (Appendix v, staff) for 4 weeks; witness: a `team-manager` in `yos-staff`");
  }

  static Stream<PolicyPack> packs() {
    return PolicyPacks.all().stream();
  }
}
