package io.github.supervisionkit.story;

import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.policy.Rule;
import io.github.supervisionkit.vocabulary.Vocabulary;
import io.github.supervisionkit.vocabulary.Word;
import io.github.supervisionkit.vocabulary.WordKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a pack looks like with less in it: clauses, rules, parts of rules, decisions, words that nobody says. */
final class SmallerPack {

  private SmallerPack() {}

  /** Words that the pack's rules or a service say stay, so that both can still be read. */
  static Stream<PolicyPack> than(PolicyPack pack, String service) {
    Supplier<PolicyPack.Builder> same = () -> {
      PolicyPack.Builder builder = PolicyPack.builder();
      builder.from(pack);
      return builder;
    };
    String said = service + pack.clauses().stream().map(Clause::rules).toList();
    return new Parts<PolicyPack>()
            .list(
                pack.clauses(),
                SmallerPack::ofClause,
                less -> same.get().clauses(less).build())
            .list(pack.decisions(), less -> same.get().decisions(less).build())
            .instead(
                ofVocabulary(pack.vocabulary(), said),
                less -> same.get().vocabulary(less).build())
            .stream();
  }

  private static Stream<Clause> ofClause(Clause clause) {
    Function<List<Rule>, Clause> with = rules -> {
      Clause.Builder builder = Clause.builder();
      builder.from(clause);
      return builder.rules(rules).build();
    };
    return new Parts<Clause>().list(clause.rules(), SmallerRecords::than, with).stream();
  }

  private static Stream<Vocabulary> ofVocabulary(Vocabulary vocabulary, String said) {
    Parts<Vocabulary> parts = new Parts<>();
    parts.list(
        vocabulary.streams(),
        less -> Vocabulary.builder()
            .putAllWords(vocabulary.words())
            .addAllStreams(less)
            .build());
    new TreeMap<>(vocabulary.words())
        .forEach((kind, words) -> parts.list(words, less -> with(vocabulary, kind, less)));
    return parts.stream().filter(less -> stillKnows(vocabulary, less, said));
  }

  private static Vocabulary with(Vocabulary vocabulary, WordKind kind, List<Word> words) {
    Map<WordKind, List<Word>> all = new TreeMap<>(vocabulary.words());
    if (words.isEmpty()) {
      all.remove(kind);
    } else {
      all.put(kind, words);
    }
    return Vocabulary.builder()
        .putAllWords(all)
        .addAllStreams(vocabulary.streams())
        .build();
  }

  private static boolean stillKnows(Vocabulary all, Vocabulary less, String said) {
    List<String> forms =
        less.streams().stream().flatMap(stream -> stream.forms().stream()).toList();
    boolean words = all.words().keySet().stream()
        .allMatch(kind -> all.of(kind).stream()
            .filter(word -> !less.knows(kind, word))
            .noneMatch(word -> isSaid(word, said) || forms.contains(word)));
    return words
        && all.streams().stream()
            .filter(stream -> less.stream(stream.id()).isEmpty())
            .noneMatch(stream -> isSaid(stream.id(), said));
  }

  /** Whether a word stands somewhere as a value, not as a part of another word or as the name of a kind of rule. */
  private static boolean isSaid(String word, String said) {
    return Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "[,\\]\"]")
        .matcher(said)
        .find();
  }
}
