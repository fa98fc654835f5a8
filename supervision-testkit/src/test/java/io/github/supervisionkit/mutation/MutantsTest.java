package io.github.supervisionkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.notation.PackReader;
import io.github.supervisionkit.policy.Placed;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** In which ways a pack is made wrong. */
class MutantsTest {

  private static final Pattern RULES_KEY =
      Pattern.compile("\\((?<rule>[a-z-]+)\\): `(?<key>[^`]+)`: ");
  private static final String SCHEMA = schema();

  static Stream<PolicyPack> packs() {
    return PolicyPacks.all().stream();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "islington-yos | ISL-13, rule 1 (recording): `within`: `5 working days` becomes `4 working days`",
        "islington-yos | ISL-13, rule 1 (recording): `within`: `5 working days` becomes `120 hours`",
        "islington-yos | ISL-13, rule 1 (recording): `when-urgent`: nothing becomes `4 working days`",
        "islington-yos | ISL-13, rule 1 (recording): `discussion`: `case-supervision` becomes `peer`",
        "islington-yos | ISL-04, rule 1 (frequency): `every`: `calendar-month` becomes `1 month`",
        "islington-yos | ISL-04, rule 1 (frequency): `of`: `case-manager or holds cases` becomes `everyone`",
        "islington-yos | ISL-04, rule 1 (frequency): `with`: nothing becomes `line-manager`",
        "islington-yos | ISL-14, rule 1 (recording): `matters`: `urgent` is dropped",
        "islington-yos | ISL-14, rule 1 (recording): `place`: `case-record` becomes `staff-record`",
        "islington-yos | ISL-14, rule 1 (recording): `by`: `supervisor` becomes `supervisee`",
        "islington-yos | ISL-24, rule 1 (recording): `heading`: `management-supervision-of-case` becomes nothing",
        "islington-yos | ISL-01, rule 1 (in-force): `from`: `2016-10-01` becomes `2016-10-02`",
        "blackburn-with-darwen-yjs | BWD-01, rule 1 (in-force): `month-only`: `true` becomes nothing",
        "islington-yos | ISL-30: `force`: `should` becomes `must`",
        "islington-yos | ISL-30: `cites`: `How` becomes `Elsewhere`",
        "islington-yos | ISL-30, rule 1 (agenda-prompt): it is dropped",
        "islington-yos | the vocabulary: `peer`: the form `group` counts",
        "islington-yos | the vocabulary: `peer`: the form `peer` no longer counts",
        "islington-yos | the head: `zone`: `Europe/London` becomes `Z`",
        "tameside-childrens-services | TAM-34, rule 1 (frequency): `phases`: `2 weeks until 1 year` is dropped",
        "tameside-childrens-services | TAM-34, rule 1 (frequency): `phases`: `1 week until 3 months`: `until`: `3 months` becomes `2 months`",
        "birmingham-childrens-trust | BCT-15, rule 1 (discussion): `of`: `child` is dropped from `child and early-help-plan`",
        "birmingham-childrens-trust | BCT-15, rule 1 (discussion): `of`: `any` and `all` are confused in `child and early-help-plan`",
        "tameside-childrens-services | TAM-37, rule 1 (frequency): `otherwise`: `true` becomes nothing",
        "birmingham-childrens-trust | BCT-27, rule 1 (frequency): `phases`: `2 weeks until 6 months or six-month-review`: does not end with `six-month-review`",
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

  @ParameterizedTest(name = "{0}")
  @MethodSource("packs")
  void every_change_to_a_rule_names_a_key_of_its_kind(PolicyPack pack) {
    assertThat(Mutants.of(pack).stream()
            .map(mutant -> RULES_KEY.matcher(mutant.toString()))
            .filter(Matcher::find))
        .isNotEmpty()
        .allSatisfy(key ->
            assertThat(definition(key.group("rule"))).contains("\"" + key.group("key") + "\""));
  }

  /** What the schema says of a kind of rule. */
  private static String definition(String rule) {
    int begins = SCHEMA.indexOf("\"rule-" + rule + "\": {");
    assertThat(begins).as("the rule `%s` in the schema", rule).isNotNegative();
    int ends = SCHEMA.indexOf("\"rule-", begins + 1);
    return ends < 0 ? SCHEMA.substring(begins) : SCHEMA.substring(begins, ends);
  }

  private static String schema() {
    try (InputStream bytes = Objects.requireNonNull(
        PackReader.class.getResourceAsStream("pack.schema.json"), "pack.schema.json")) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<String> places(PolicyPack pack) {
    return pack.clauses().stream()
        .flatMap(clause -> {
          List<Rule> rules = clause.rules();
          return Stream.iterate(1, at -> at <= rules.size(), at -> at + 1)
              // A rule about everyone has nothing in it that could be wrong.
              .filter(at -> !rules.get(at - 1).toString().equals("Covers[who=Always[]]")
                  && !rules.get(at - 1).toString().startsWith("LineManagerSupervises[who=Always[]"))
              .map(at -> new Placed<>(clause, rules.get(at - 1)).toString());
        })
        .toList();
  }
}
