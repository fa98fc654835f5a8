package io.github.supervisionkit.notation;

import io.github.supervisionkit.source.NearestWord;
import io.github.supervisionkit.source.Problem;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.WordKind;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How a pack writes whom or what a rule is about: {@code everyone}, {@code { role: case-manager }}, {@code { is: risk, at-least: high }},
 * and {@code any}, {@code all} and {@code not} of these.
 */
final class ConditionForm {

  private static final String EVERYONE = "everyone";
  private static final String HOLDS_CASES = "holds-cases";
  private static final String EVERY_CASE = "every-case";
  private static final String NEWLY_ALLOCATED = "newly-allocated";
  private static final String ROLE = "role";
  private static final String SUBJECT = "subject";
  private static final String IS = "is";
  private static final String AT_LEAST = "at-least";
  private static final String ANY = "any";
  private static final String ALL = "all";
  private static final String NOT = "not";

  private final Words words;
  private final WordKind circumstance;
  private final WordKind own;
  private final String ownKey;
  private final Map<String, Condition> wholes;
  private final String expected;

  private ConditionForm(
      Words words,
      WordKind circumstance,
      WordKind own,
      String ownKey,
      Map<String, Condition> wholes,
      String expected) {
    this.words = words;
    this.circumstance = circumstance;
    this.own = own;
    this.ownKey = ownKey;
    this.wholes = wholes;
    this.expected = expected;
  }

  /** Obtains the form of a condition on people. */
  static Form<Condition> people(Words words) {
    return new ConditionForm(
            words,
            WordKind.PERSON_CIRCUMSTANCE,
            WordKind.ROLE,
            ROLE,
            Map.of(EVERYONE, new Condition.Always(), HOLDS_CASES, new Condition.HoldsCases()),
            "everyone, holds-cases, or one of the keys role, is, any, all, not")
        .form();
  }

  /** Obtains the form of a condition on cases. */
  static Form<Condition> cases(Words words) {
    return new ConditionForm(
            words,
            WordKind.CASE_CIRCUMSTANCE,
            WordKind.SUBJECT,
            SUBJECT,
            Map.of(
                EVERY_CASE,
                new Condition.Always(),
                NEWLY_ALLOCATED,
                new Condition.NewlyAllocated()),
            "every-case, newly-allocated, or one of the keys subject, is, any, all, not")
        .form();
  }

  private Form<Condition> form() {
    return Form.of(expected, this::read);
  }

  private Validation<Seq<Problem>, Condition> read(Place place) {
    if (place.node() instanceof Node.Scalar scalar) {
      return Optional.ofNullable(wholes.get(scalar.text()))
          .<Validation<Seq<Problem>, Condition>>map(Validation::valid)
          .orElseGet(() -> invalid(place.problem(
              expected, NearestWord.to(scalar.text(), wholes.keySet()).stream().toList())));
    }
    return place.node() instanceof Node.Mapping mapping
        ? Form.<Condition>mapping(fields -> keyed(fields, mapping)).read(place)
        : invalid(place.problem(expected));
  }

  private static Validation<Seq<Problem>, Condition> invalid(Problem problem) {
    return Validation.invalid(io.vavr.collection.List.of(problem));
  }

  private Supplier<Condition> keyed(Fields fields, Node.Mapping mapping) {
    Form<List<Condition>> several = Lists.of(form())
        .where(conditions -> !conditions.isEmpty(), "a list of at least one condition");
    Field<Optional<Condition>> plain = fields.optional(ownKey, words.of(own).map(this::ofOwn));
    Field<Optional<Condition>> is = is(fields);
    Field<Optional<Condition>> any = fields.optional(ANY, several.map(Condition.AnyOf::new));
    Field<Optional<Condition>> all = fields.optional(ALL, several.map(Condition.AllOf::new));
    Field<Optional<Condition>> not = fields.optional(NOT, form().map(Condition.Not::new));
    List<String> there = List.of(ownKey, IS, ANY, ALL, NOT).stream()
        .filter(key -> mapping.entry(key).isPresent())
        .toList();
    reportUnlessOne(fields, there, mapping.entries().isEmpty());
    return () -> java.util.stream.Stream.of(plain, is, any, all, not)
        .flatMap(field -> field.value().stream())
        .findFirst()
        .orElseThrow();
  }

  /** A key that is misspelt is reported as such; that none of the right ones is there says nothing more then. */
  private void reportUnlessOne(Fields fields, List<String> there, boolean empty) {
    if (empty) {
      fields.report(fields.place().problem(expected));
    } else if (there.size() > 1) {
      fields.report(Problem.of(
          fields.place().position(),
          fields.place().path(),
          "several conditions: " + String.join(", ", there),
          "one of them, or `any` or `all` of several"));
    }
  }

  private Field<Optional<Condition>> is(Fields fields) {
    Field<Optional<String>> name = fields.optional(IS, words.of(circumstance));
    Optional<String> word = name.ifRead().flatMap(found -> found);
    Field<Optional<String>> least = fields.optional(AT_LEAST, level(word));
    boolean hasLevel = least.ifRead().filter(Optional::isPresent).isPresent();
    if (hasLevel && name.ifRead().filter(Optional::isEmpty).isPresent()) {
      fields.report(AT_LEAST, "`at-least` without `is`", "the circumstance whose level it is");
    }
    Optional<Condition> condition = word.map(found -> hasLevel
        ? new Condition.AtLeast(found, least.value().orElseThrow())
        : new Condition.Is(found));
    return new Field<>(IS, condition);
  }

  private Form<String> level(Optional<String> word) {
    Optional<List<String>> levels = word.flatMap(known -> words.levels(circumstance, known));
    if (levels.filter(List::isEmpty).isPresent()) {
      return Scalars.parsed(
          "no `at-least`; " + Problem.quoted(word.orElseThrow()) + " has no levels",
          text -> Optional.empty());
    }
    return levels.map(Scalars::word).orElseGet(Scalars::identifier);
  }

  private Condition ofOwn(String word) {
    return own == WordKind.ROLE ? new Condition.Role(word) : new Condition.Subject(word);
  }

  /** Returns how a condition on people is written. */
  static Content ofPeople(Condition condition) {
    return content(condition, EVERYONE);
  }

  /** Returns how a condition on cases is written. */
  static Content ofCases(Condition condition) {
    return content(condition, EVERY_CASE);
  }

  private static Content content(Condition condition, String always) {
    if (condition instanceof Condition.Always) {
      return Content.text(always);
    } else if (condition instanceof Condition.HoldsCases) {
      return Content.text(HOLDS_CASES);
    } else if (condition instanceof Condition.NewlyAllocated) {
      return Content.text(NEWLY_ALLOCATED);
    } else if (condition instanceof Condition.Role role) {
      return Content.entries().with(ROLE, role.role());
    } else if (condition instanceof Condition.Subject subject) {
      return Content.entries().with(SUBJECT, subject.kind());
    } else if (condition instanceof Condition.Is is) {
      return Content.entries().with(IS, is.name());
    } else if (condition instanceof Condition.AtLeast least) {
      return Content.entries().with(IS, least.name()).with(AT_LEAST, least.level());
    } else if (condition instanceof Condition.AnyOf any) {
      return Content.entries().withAny(ANY, contents(any.conditions(), always));
    } else if (condition instanceof Condition.AllOf all) {
      return Content.entries().withAny(ALL, contents(all.conditions(), always));
    }
    return Content.entries().with(NOT, content(((Condition.Not) condition).condition(), always));
  }

  private static List<Content> contents(List<Condition> conditions, String always) {
    return conditions.stream().map(condition -> content(condition, always)).toList();
  }
}
