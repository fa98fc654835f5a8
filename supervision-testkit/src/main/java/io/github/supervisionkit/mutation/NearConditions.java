package io.github.supervisionkit.mutation;

import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.Word;
import io.github.supervisionkit.vocabulary.WordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Conditions beside the right ones: a circumstance removed, turned round or exchanged, any and all confused. */
final class NearConditions {

  private final Words words;

  NearConditions(Words words) {
    this.words = words;
  }

  /** The changes to a whole condition: also that it concerns everyone. */
  List<Change<Condition>> of(Condition condition) {
    List<Change<Condition>> changes = new ArrayList<>(inside(condition));
    if (!(condition instanceof Condition.Always)) {
      changes.add(Change.becoming(condition, new Condition.Always()));
    }
    return changes;
  }

  private List<Change<Condition>> inside(Condition condition) {
    if (condition instanceof Condition.AnyOf any) {
      return several(condition, any.conditions(), Condition.AnyOf::new, Condition.AllOf::new);
    }
    if (condition instanceof Condition.AllOf all) {
      return several(condition, all.conditions(), Condition.AllOf::new, Condition.AnyOf::new);
    }
    if (condition instanceof Condition.Not not) {
      List<Change<Condition>> changes = new ArrayList<>();
      changes.add(Change.becoming(condition, not.condition()));
      inside(not.condition()).stream()
          // Twice turned round is the right one without its `not`, which is there already.
          .filter(change -> !(change.value() instanceof Condition.Not))
          .forEach(change -> changes.add(change.within(Condition.Not::new)));
      return changes;
    }
    List<Change<Condition>> changes = new ArrayList<>();
    if (!(condition instanceof Condition.Always)) {
      changes.add(Change.becoming(condition, new Condition.Not(condition)));
    }
    About about = condition instanceof Condition.AtLeast ? About.AMOUNT : About.WORD;
    others(condition)
        .forEach(other -> changes.add(Change.becoming(condition, other).about(about)));
    return changes;
  }

  private List<Change<Condition>> several(
      Condition whole,
      List<Condition> parts,
      Function<List<Condition>, Condition> same,
      Function<List<Condition>, Condition> confused) {
    List<Change<Condition>> changes = new ArrayList<>();
    for (int at = 0; at < parts.size(); at++) {
      int index = at;
      if (parts.size() > 1) {
        List<Condition> fewer = new ArrayList<>(parts);
        Condition gone = fewer.remove(index);
        changes.add(new Change<>(
            same.apply(fewer), Wording.of(gone) + " is dropped from " + Wording.of(whole)));
      }
      for (Change<Condition> change : inside(parts.get(index))) {
        List<Condition> other = new ArrayList<>(parts);
        other.set(index, change.value());
        Change<Condition> changed = change.within(part -> same.apply(other));
        changes.add(isLeaf(parts.get(index)) ? changed.in(whole) : changed);
      }
    }
    if (parts.size() > 1) {
      changes.add(new Change<>(
          confused.apply(parts), "`any` and `all` are confused in " + Wording.of(whole)));
    }
    return changes;
  }

  private static boolean isLeaf(Condition condition) {
    return !(condition instanceof Condition.AnyOf || condition instanceof Condition.AllOf);
  }

  private Stream<Condition> others(Condition leaf) {
    if (leaf instanceof Condition.Role role) {
      return next(WordKind.ROLE, role.role()).map(Condition.Role::new);
    }
    if (leaf instanceof Condition.Subject subject) {
      return next(WordKind.SUBJECT, subject.kind()).map(Condition.Subject::new);
    }
    if (leaf instanceof Condition.Is is) {
      return next(kindOf(is.name()), is.name()).map(Condition.Is::new);
    }
    if (leaf instanceof Condition.AtLeast least) {
      List<String> levels = words
          .vocabulary()
          .find(kindOf(least.name()), least.name())
          .map(Word::levels)
          .orElse(List.of());
      int at = levels.indexOf(least.level());
      return Stream.of(at + 1, at - 1)
          .filter(level -> level >= 0 && level < levels.size())
          .map(level -> new Condition.AtLeast(least.name(), levels.get(level)));
    }
    return Stream.empty();
  }

  private WordKind kindOf(String circumstance) {
    return words.of(WordKind.PERSON_CIRCUMSTANCE).contains(circumstance)
        ? WordKind.PERSON_CIRCUMSTANCE
        : WordKind.CASE_CIRCUMSTANCE;
  }

  private Stream<String> next(WordKind kind, String word) {
    Optional<String> next = Words.next(words.of(kind), word);
    return next.stream();
  }
}
