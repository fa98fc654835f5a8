package io.github.supervisionkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** In which ways a pack is made wrong. */
class MutantsTest {

  static Stream<PolicyPack> packs() {
    return PolicyPacks.all().stream();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "islington-yos | ISL-13, rule 1: `within`: `5 working days` becomes `4 working days`",
        "islington-yos | ISL-13, rule 1: `within`: `5 working days` becomes `120 hours`",
        "islington-yos | ISL-04, rule 1: `phases`: `calendar-month`: `calendar-month` becomes `1 month`",
        "islington-yos | ISL-14, rule 1: `trigger`: `kinds`: `urgent` is dropped",
        "islington-yos | ISL-14, rule 1: `place`: `case-record` becomes `staff-record`",
        "islington-yos | ISL-14, rule 1: `by`: `supervisor` becomes `supervisee`",
        "islington-yos | ISL-24, rule 1: `heading`: `management-supervision-of-case` becomes nothing",
        "islington-yos | ISL-01, rule 1: `from`: `2016-10-01` becomes `2016-10-02`",
        "islington-yos | ISL-30: `should` becomes `must`",
        "islington-yos | ISL-30: the citation `How` moves elsewhere",
        "islington-yos | ISL-30, rule 1: it is dropped",
        "islington-yos | the vocabulary: `peer`: the form `group` counts",
        "islington-yos | the vocabulary: `peer`: the form `peer` no longer counts",
        "islington-yos | the head: `Europe/London` becomes `Z`",
        "tameside-childrens-services | TAM-34, rule 1: `phases`: `2 weeks until 1 year` is dropped",
        "tameside-childrens-services | TAM-34, rule 1: `phases`: `1 week until 3 months`: `until`: `3 months` becomes `2 months`",
        "birmingham-childrens-trust | BCT-15, rule 1: `grounds`: `child` is dropped from `child and early-help-plan`",
        "birmingham-childrens-trust | BCT-15, rule 1: `grounds`: `any` and `all` are confused in `child and early-help-plan`",
        "tameside-childrens-services | TAM-37, rule 1: `otherwise`: `true` becomes `false`",
        "birmingham-childrens-trust | BCT-27, rule 1: `phases`: `2 weeks until 6 months or six-month-review`: does not end with `six-month-review`",
        "birmingham-childrens-trust | the vocabulary: `mappa`: `1` and `2` are in the other order"
      })
  void a_pack_is_wrong_in_one_place(String pack, String mutant) {
    assertThat(Mutants.of(PolicyPacks.named(pack)).stream().map(Mutant::toString))
        .contains(mutant);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("packs")
  void no_mutant_is_the_pack_itself_or_another_one(PolicyPack pack) {
    List<Mutant> mutants = Mutants.of(pack);

    assertThat(mutants).extracting(Mutant::pack).doesNotContain(pack);
    assertThat(mutants).extracting(Mutant::toString).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("packs")
  void some_part_of_every_rule_is_changed(PolicyPack pack) {
    Set<String> changed = Mutants.of(pack).stream()
        .filter(mutant -> mutant.change().startsWith("`"))
        .map(Mutant::place)
        .collect(Collectors.toSet());

    assertThat(changed).containsAll(places(pack));
  }

  private static List<String> places(PolicyPack pack) {
    return pack.clauses().stream()
        .flatMap(clause -> {
          List<Rule> rules = clause.rules();
          return Stream.iterate(1, at -> at <= rules.size(), at -> at + 1)
              // A rule about everyone has nothing in it that could be wrong.
              .filter(at -> !rules.get(at - 1).toString().equals("Covers[who=Always[]]")
                  && !rules.get(at - 1).toString().startsWith("LineManagerSupervises[who=Always[]"))
              .map(at -> clause.id() + ", rule " + at);
        })
        .toList();
  }
}
