package io.github.supervisionkit.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.policy.PolicyPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From every clause to its rules and scenarios, and back. */
class CoverageTest {

  private static final Path TABLE = Path.of("..", "supervision-policies", "COVERAGE.md");

  @ParameterizedTest
  @CsvSource({
    "islington-yos, ISL, 30",
    "blackburn-with-darwen-yjs, BWD, 27",
    "tameside-childrens-services, TAM, 39",
    "school-trust-cso, CSO, 26",
    "birmingham-childrens-trust, BCT, 64"
  })
  void every_clause_of_the_document_has_a_rule_and_a_scenario(
      String pack, String prefix, int clauses) {
    assertThat(Book.of(PolicyPacks.named(pack)).clauses())
        .allSatisfy(told -> {
          assertThat(told.asks()).as(told.clause().id()).isNotEmpty();
          assertThat(told.scenarios()).as(told.clause().id()).isNotEmpty();
        })
        .extracting(told -> told.clause().id())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, clauses)
            .mapToObj(number -> prefix + (number < 10 ? "-0" : "-") + number)
            .toList());
  }

  /** Where it differs, the file that was expected is written beside the build's results, to be copied over. */
  @Test
  void the_table_of_coverage_is_up_to_date() throws IOException {
    String expected = table();
    Files.writeString(Files.createDirectories(Path.of("target")).resolve("COVERAGE.md"), expected);

    assertThat(Files.readString(TABLE))
        .as("copy supervision-testkit/target/COVERAGE.md into supervision-policies")
        .isEqualTo(expected);
  }

  private static String table() {
    StringBuilder text = new StringBuilder("# Coverage\n\n");
    text.append(
            "Every clause with the rules that compute it and the number of its worked scenarios, then every kind of\n")
        .append(
            "rule with its clauses. A test keeps this table up to date and shows that no rule can be taken out without\n")
        .append("a scenario of its clause failing.\n");
    Map<String, String> clausesOfRules = new TreeMap<>();
    for (PolicyPack pack : PolicyPacks.all()) {
      Book book = Book.of(pack);
      int scenarios =
          book.clauses().stream().mapToInt(told -> told.scenarios().size()).sum();
      text.append("\n## ").append(pack.id()).append("\n\n");
      text.append(book.clauses().size())
          .append(" clauses, ")
          .append(scenarios)
          .append(" scenarios.\n\n");
      text.append("| clause | rules | scenarios |\n| --- | --- | --- |\n");
      for (BookClause told : book.clauses()) {
        text.append("| ")
            .append(told.clause().id())
            .append(" | ")
            .append(String.join(", ", told.kinds()))
            .append(" | ")
            .append(told.scenarios().size())
            .append(" |\n");
      }
      book.clausesOfRules()
          .forEach((kind, clauses) -> clausesOfRules.merge(
              kind, String.join(", ", clauses), (one, other) -> one + ", " + other));
    }
    return text.append("\n## Rules\n\n| rule | clauses |\n| --- | --- |\n")
        .append(clausesOfRules.entrySet().stream()
            .map(entry -> "| " + entry.getKey() + " | " + entry.getValue() + " |\n")
            .collect(Collectors.joining()))
        .toString();
  }
}
