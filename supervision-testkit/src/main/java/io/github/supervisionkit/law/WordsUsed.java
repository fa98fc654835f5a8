package io.github.supervisionkit.law;

import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.vocabulary.Condition;
import io.github.supervisionkit.vocabulary.Vocabulary;
import io.github.supervisionkit.vocabulary.WordKind;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The words of a rule's conditions and the stream that it counts, found without knowing the kinds of rule. */
final class WordsUsed {

  private final Vocabulary vocabulary;
  private final Set<String> undeclared = new TreeSet<>();

  private WordsUsed(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Returns what the rules use and the pack doesn't declare, as in {@code X-04: role `wizard`}. */
  static Set<String> undeclaredIn(PolicyPack pack) {
    Set<String> all = new TreeSet<>();
    pack.clauses()
        .forEach(clause -> clause.rules().forEach(rule -> {
          WordsUsed words = new WordsUsed(pack.vocabulary());
          words.look("", rule);
          words.undeclared.forEach(word -> all.add(clause.id() + ": " + word));
        }));
    return all;
  }

  private void look(String name, Object part) {
    if (part instanceof Condition condition) {
      condition(condition);
    }
    if (part instanceof Record whole) {
      for (RecordComponent component : whole.getClass().getRecordComponents()) {
        look(component.getName(), value(component, whole));
      }
    } else if (part instanceof Collection<?> several) {
      several.forEach(one -> look(name, one));
    } else if (part instanceof Optional<?> perhaps) {
      perhaps.ifPresent(one -> look(name, one));
    } else if (part instanceof String stream && name.equals("stream") && !stream.isEmpty()) {
      require(vocabulary.stream(stream).isPresent(), "stream", stream);
    }
  }

  private void condition(Condition condition) {
    if (condition instanceof Condition.Role role) {
      require(vocabulary.knows(WordKind.ROLE, role.role()), "role", role.role());
    } else if (condition instanceof Condition.Subject subject) {
      require(vocabulary.knows(WordKind.SUBJECT, subject.kind()), "subject", subject.kind());
    } else if (condition instanceof Condition.Is is) {
      circumstance(is.name());
    } else if (condition instanceof Condition.AtLeast least) {
      circumstance(least.name());
    }
  }

  private void circumstance(String name) {
    require(
        vocabulary.knows(WordKind.PERSON_CIRCUMSTANCE, name)
            || vocabulary.knows(WordKind.CASE_CIRCUMSTANCE, name),
        "circumstance",
        name);
  }

  private void require(boolean known, String kind, String word) {
    if (!known) {
      undeclared.add(kind + " `" + word + "`");
    }
  }

  private static Object value(RecordComponent component, Record whole) {
    try {
      return component.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component + " of a rule is hidden", e);
    }
  }
}
