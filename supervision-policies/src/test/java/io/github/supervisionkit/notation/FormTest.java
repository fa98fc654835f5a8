package io.github.supervisionkit.notation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.source.Problem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A small catalogue of animals is read, so that nothing here looks as if it were the form of a pack. */
class FormTest {

  private enum Size {
    SMALL,
    VERY_LARGE
  }

  private sealed interface Diet {
    record Grass(int kilograms) implements Diet {}

    record Prey(List<String> animals) implements Diet {}
  }

  private record Animal(
      String id, Size size, Optional<LocalDate> born, List<String> names, Diet diet) {
    Animal {
      if (id.equals("unicorn")) {
        throw new IllegalArgumentException("id must be that of an animal: " + id);
      }
    }
  }

  private static final Map<String, Function<Fields, Supplier<? extends Diet>>> DIETS =
      new LinkedHashMap<>();

  static {
    DIETS.put("prey", fields -> {
      Field<List<String>> animals = fields.required("animals", Lists.of(Scalars.identifier()));
      return () -> new Diet.Prey(animals.value());
    });
    DIETS.put("grass", fields -> {
      Field<Integer> kilograms = fields.required("kilograms", Scalars.wholeNumber(1, 99));
      return () -> new Diet.Grass(kilograms.value());
    });
  }

  private static final Form<Animal> ANIMAL = Form.mapping(fields -> {
    Field<String> id = fields.required("id", Scalars.identifier());
    Field<Size> size = fields.required("size", Scalars.constant(List.of(Size.values())));
    Field<Optional<LocalDate>> born = fields.optional("born", Scalars.date());
    Field<List<String>> names = fields.optional("names", Lists.distinct(Scalars.text()), List.of());
    Supplier<Diet> diet = fields.choice("eats", DIETS);
    return () -> new Animal(id.value(), size.value(), born.value(), names.value(), diet.get());
  });

  private static final Form<List<Animal>> ANIMALS = Form.mapping(fields -> {
    Field<List<Animal>> animals = fields.required("animals", Lists.distinct("id", ANIMAL));
    return animals::value;
  });

  @Test
  void a_right_document_gives_its_value() {
    assertThat(read("""
        animals:
          - {id: cow, size: very-large, born: 2026-01-02, names: [Elsie], eats: grass, kilograms: 40}
          - {id: fox, size: small, eats: prey, animals: [hare]}
        """))
        .containsExactly(
            new Animal(
                "cow",
                Size.VERY_LARGE,
                Optional.of(LocalDate.of(2026, 1, 2)),
                List.of("Elsie"),
                new Diet.Grass(40)),
            new Animal(
                "fox", Size.SMALL, Optional.empty(), List.of(), new Diet.Prey(List.of("hare"))));
  }

  @Test
  void every_problem_is_reported_at_its_place_in_the_order_of_the_document() {
    assertThat(problems("""
        animals:
          - id: cow
            size: verylarge
            born: 2026-02-30
            nmaes: [Elsie]
            eats: grass
            kilograms: 100
          - size: [small]
            names: {first: Elsie}
            eats: gras
            kilograms: 7
          - id: cow
            size: small
            names: [a, b, a]
            born:
            eats: grass
            kilograms: 5
        zoo: x
        """))
        .containsExactly(
            "zoo.yaml:3:11: animals[0].size: found `verylarge`; expected one of small, very-large; did you mean `very-large`?",
            "zoo.yaml:4:11: animals[0].born: found `2026-02-30`; expected a date such as 2026-11-21",
            "zoo.yaml:5:5: animals[0].nmaes: found `nmaes`; expected one of id, size, born, names, eats, kilograms;"
                + " did you mean `names`?",
            "zoo.yaml:7:16: animals[0].kilograms: found `100`; expected a whole number from 1 to 99",
            "zoo.yaml:8:5: animals[1].id: found no `id`; expected an identifier such as `ISL-04`",
            "zoo.yaml:8:11: animals[1].size: found a list; expected one of small, very-large",
            "zoo.yaml:9:12: animals[1].names: found keys and values; expected a list",
            "zoo.yaml:10:11: animals[1].eats: found `gras`; expected one of prey, grass; did you mean `grass`?",
            "zoo.yaml:12:9: animals[2].id: found `cow` a second time; expected each once; the first stands in line 2",
            "zoo.yaml:14:19: animals[2].names[2]: found `a` a second time; expected each once; the first stands in line 14",
            "zoo.yaml:15:10: animals[2].born: found nothing; expected a date such as 2026-11-21",
            "zoo.yaml:18:1: zoo: found `zoo`; expected one of animals");
  }

  @Test
  void problems_of_the_notation_and_of_the_content_come_together_and_once() {
    assertThat(problems("animals:\n  - {id: &a cow, size: *a, eats: grass, kilograms: x}\n"))
        .containsExactly(
            "zoo.yaml:2:10: animals[0].id: found `&a`; expected no anchors; references are not read",
            "zoo.yaml:2:24: animals[0].size: found `*a`; expected the values themselves; references are not read",
            "zoo.yaml:2:52: animals[0].kilograms: found `x`; expected a whole number from 1 to 99");
  }

  @Test
  void a_document_with_a_repeated_key_gives_no_value_though_its_content_is_right() {
    assertThat(problems("animals: []\nanimals: []\n"))
        .containsExactly(
            "zoo.yaml:2:1: animals: found `animals` a second time; expected each key once; the first stands in line 1");
  }

  @Test
  void a_value_that_refuses_its_parts_is_a_problem_of_the_document() {
    assertThat(problems("animals:\n  - {id: unicorn, size: small, eats: grass, kilograms: 1}\n"))
        .containsExactly("zoo.yaml:2:5: animals[0]: found values that do not fit together"
            + " (id must be that of an animal: unicorn); expected values that do");
  }

  @Test
  void a_document_that_is_no_mapping_is_refused() {
    assertThat(problems("- a\n"))
        .containsExactly("zoo.yaml:1:1: found a list; expected keys and values");
  }

  @Test
  void a_check_over_several_fields_stands_at_the_field_or_where_it_is_left_out_at_the_mapping() {
    Form<String> range = Form.mapping(fields -> {
      Field<Optional<String>> from = fields.optional("from", Scalars.text());
      fields.optional("until", Scalars.text());
      fields.report("until", "the end before the beginning", "an end after it");
      return () -> from.value().orElse("");
    });
    assertThat(Document.parse("a", "{from: 2, until: 1}").get().as(range).getError())
        .extracting(Problem::toString)
        .containsExactly(
            "a:1:18: until: found the end before the beginning; expected an end after it");
    assertThat(Document.parse("a", "{from: 2}").get().as(range).getError())
        .extracting(Problem::toString)
        .containsExactly(
            "a:1:1: until: found the end before the beginning; expected an end after it");
  }

  @Test
  void a_mapping_with_free_keys_keeps_their_order_and_checks_keys_and_values() {
    Form<Map<String, Integer>> counts =
        Lists.keyed(Scalars.identifier(), Scalars.wholeNumber(0, 9));
    assertThat(Document.parse("a", "{z: 1, b: 2, a: 3}").get().as(counts).get())
        .containsExactly(Map.entry("z", 1), Map.entry("b", 2), Map.entry("a", 3));
    assertThat(Document.parse("a", "{a b: 1, c: 10}").get().as(counts).getError())
        .extracting(Problem::toString)
        .containsExactly(
            "a:1:2: `a b`: found `a b`; expected an identifier such as `ISL-04`",
            "a:1:13: c: found `10`; expected a whole number from 0 to 9");
  }

  @Test
  void a_located_value_keeps_its_place_for_later_checks() {
    Located<String> id =
        Document.parse("a", "x").get().as(Scalars.identifier().located()).get();
    assertThat(id.value()).isEqualTo("x");
    assertThat(id.place().problem("a role that is declared"))
        .hasToString("a:1:1: found `x`; expected a role that is declared");
  }

  @Test
  void a_further_demand_has_its_own_phrase() {
    Form<Integer> even =
        Scalars.wholeNumber(0, 9).where(number -> number % 2 == 0, "an even number");
    assertThat(Document.parse("a", "4").get().as(even).get()).isEqualTo(4);
    assertThat(Document.parse("a", "5").get().as(even).getError().single())
        .hasToString("a:1:1: found `5`; expected an even number");
    assertThat(Document.parse("a", "x").get().as(even).getError().single())
        .hasToString("a:1:1: found `x`; expected a whole number from 0 to 9");
  }

  private static List<Animal> read(String text) {
    return Document.parse("zoo.yaml", text).get().as(ANIMALS).get();
  }

  private static List<String> problems(String text) {
    return Document.parse("zoo.yaml", text)
        .get()
        .as(ANIMALS)
        .getError()
        .map(Problem::toString)
        .asJava();
  }
}
