package io.github.supervisionkit.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestWordTest {

  private static final List<String> ROLES = List.of(
      "case-manager",
      "line-manager",
      "deputy-team-manager",
      "team-manager",
      "must",
      "may",
      "p1",
      "p2");

  @ParameterizedTest
  @CsvSource({
    "mustt, must",
    "msut, must",
    "mus, must",
    "nay, may",
    "casemanager, case-manager",
    "Case Manager, case-manager",
    "CASE_MANAGER, case-manager",
    "case-manger, case-manager",
    "cse-mnager, case-manager",
    "tem-manager, team-manager",
    "dputy-taem-manger, deputy-team-manager",
    "P1, p1",
    "p-1, p1",
    "m_a y, may",
  })
  void a_slip_finds_the_word_that_was_meant(String found, String meant) {
    assertThat(NearestWord.to(found, ROLES)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "p3", "ma", "supervisor", "case", "shall", "usr", "msuta"})
  void a_word_that_is_not_near_any_finds_none(String found) {
    assertThat(NearestWord.to(found, ROLES)).isEmpty();
  }

  @Test
  void of_two_equally_near_the_first_in_the_alphabet_is_taken_in_any_order() {
    assertThat(NearestWord.to("bat", List.of("cat", "bad"))).contains("bad");
    assertThat(NearestWord.to("bat", List.of("bad", "cat"))).contains("bad");
  }

  @ParameterizedTest(name = "{0} for {1}: {2}")
  @CsvSource({
    "abc, abx, true",
    "abcde, abcdx, true",
    "abcde, abcxx, false",
    "abcdef, abcdxx, true",
    "abcdef, abcxxx, false",
    "abcdefghi, abcdefgxx, true",
    "abcdefghi, abcdefxxx, false",
    "abcdefghij, abcdefgxxx, true",
    "abcdefghij, abcdefxxxx, false"
  })
  void one_slip_is_forgiven_from_3_letters_two_from_6_and_three_from_10(
      String found, String known, boolean forgiven) {
    assertThat(NearestWord.to(found, List.of(known)).isPresent()).isEqualTo(forgiven);
  }

  @Test
  void a_word_of_64_letters_is_compared() {
    assertThat(NearestWord.to("a".repeat(64), List.of("a".repeat(64)))).isPresent();
  }

  @Test
  void a_word_of_65_letters_is_not_compared_at_all() {
    assertThat(NearestWord.to("a".repeat(65), List.of("a".repeat(65)))).isEmpty();
  }
}
