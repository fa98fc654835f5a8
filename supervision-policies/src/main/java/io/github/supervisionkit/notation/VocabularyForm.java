package io.github.supervisionkit.notation;

import io.github.supervisionkit.vocabulary.Stream;
import io.github.supervisionkit.vocabulary.Vocabulary;
import io.github.supervisionkit.vocabulary.Word;
import io.github.supervisionkit.vocabulary.WordKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a pack writes its vocabulary: under each kind its words, each with what it means. */
final class VocabularyForm {

  static final String LEVELS = "levels";
  private static final String MEANS = "means";
  private static final String STREAMS = "streams";
  private static final String FORMS = "forms";
  private static final String MAIN = "main";

  private VocabularyForm() {}

  static Form<Vocabulary> form(Words words) {
    return Form.mapping(fields -> {
      Map<WordKind, Field<Optional<List<Word>>>> kinds = new EnumMap<>(WordKind.class);
      for (WordKind kind : WordKind.values()) {
        kinds.put(kind, fields.optional(kind.key(), declarations()));
      }
      Field<List<Stream>> streams = fields.optional(STREAMS, streams(words), List.of());
      return () -> {
        Vocabulary.Builder vocabulary = Vocabulary.builder();
        kinds.forEach((kind, field) ->
            field.value().ifPresent(declared -> vocabulary.putWords(kind, declared)));
        return vocabulary.addAllStreams(streams.value()).build();
      };
    });
  }

  private static Form<List<Word>> declarations() {
    return Lists.keyed(Scalars.identifier(), declaration())
        .map(words -> words.entrySet().stream()
            .map(word -> new Word(word.getKey(), word.getValue().meaning, word.getValue().levels))
            .toList());
  }

  /** A word needs its meaning alone, unless it is a scale. */
  private static Form<Declaration> declaration() {
    Form<Declaration> scale = Form.mapping(fields -> {
      Field<String> meaning = fields.required(MEANS, Scalars.text());
      Field<List<String>> levels = fields.required(
          LEVELS,
          Lists.distinct(Scalars.identifier())
              .where(list -> !list.isEmpty(), "the levels, lowest first"));
      return () -> new Declaration(meaning.value(), levels.value());
    });
    Form<Declaration> plain = Parts.said("what the word means, in a sentence")
        .map(meaning -> new Declaration(meaning, List.of()));
    return Form.of(
        plain.expected(),
        place -> place.node() instanceof Node.Mapping ? scale.read(place) : plain.read(place));
  }

  private static Form<List<Stream>> streams(Words words) {
    Form<StreamDeclaration> stream = Form.mapping(fields -> {
      Field<String> meaning = fields.required(MEANS, Scalars.text());
      Field<List<String>> forms = fields.required(
          FORMS,
          Lists.distinct(words.of(WordKind.FORM))
              .where(list -> !list.isEmpty(), "the forms of session that count in it"));
      Field<Optional<Boolean>> main = fields.optional(MAIN, Scalars.trueOrFalse());
      return () -> new StreamDeclaration(meaning.value(), forms.value(), main.value());
    });
    return Lists.keyed(Scalars.identifier(), stream)
        .map(VocabularyForm::named)
        .where(
            VocabularyForm::hasOneMainStreamForEachForm, "at most one main stream for each form");
  }

  /** Where nothing is said of it, a stream is the main one of its forms if they stand in no other. */
  private static List<Stream> named(Map<String, StreamDeclaration> streams) {
    List<String> forms =
        streams.values().stream().flatMap(stream -> stream.forms().stream()).toList();
    return streams.entrySet().stream()
        .map(entry -> entry
            .getValue()
            .named(
                entry.getKey(),
                entry.getValue().forms().stream()
                    .allMatch(form -> Collections.frequency(forms, form) == 1)))
        .toList();
  }

  private static boolean hasOneMainStreamForEachForm(List<Stream> streams) {
    List<String> forms = streams.stream()
        .filter(Stream::main)
        .flatMap(stream -> stream.forms().stream())
        .toList();
    return forms.size() == Set.copyOf(forms).size();
  }

  static Content content(Vocabulary vocabulary) {
    Content.Entries content = Content.entries();
    for (WordKind kind : WordKind.values()) {
      List<Word> words = vocabulary.words().get(kind);
      if (words != null) {
        content = content.with(kind.key(), content(words));
      }
    }
    return vocabulary.streams().isEmpty()
        ? content
        : content.with(STREAMS, streams(vocabulary.streams()));
  }

  private static Content content(List<Word> words) {
    Content.Entries content = Content.entries();
    for (Word word : words) {
      content = word.levels().isEmpty()
          ? content.with(word.id(), word.meaning())
          : content.with(
              word.id(),
              Content.entries().with(MEANS, word.meaning()).withAny(LEVELS, word.levels()));
    }
    return content;
  }

  private static Content streams(List<Stream> streams) {
    Content.Entries content = Content.entries();
    for (Stream stream : streams) {
      Content.Entries declaration =
          Content.entries().with(MEANS, stream.meaning()).withAny(FORMS, stream.forms());
      content = content.with(stream.id(), declaration.with(MAIN, stream.main()));
    }
    return content;
  }

  private record Declaration(String meaning, List<String> levels) {}

  private record StreamDeclaration(String meaning, List<String> forms, Optional<Boolean> main) {

    Stream named(String id, boolean alone) {
      return new Stream(id, meaning, forms, main.orElse(alone));
    }
  }
}
