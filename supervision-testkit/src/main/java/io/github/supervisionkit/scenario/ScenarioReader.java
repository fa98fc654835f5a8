package io.github.supervisionkit.scenario;

import io.github.supervisionkit.notation.Document;
import io.github.supervisionkit.notation.Field;
import io.github.supervisionkit.notation.Form;
import io.github.supervisionkit.notation.Limits;
import io.github.supervisionkit.notation.Lists;
import io.github.supervisionkit.notation.Scalars;
import io.github.supervisionkit.notation.Sound;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.source.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads scenarios, and everything that is wrong with a file of them at once, each problem with its line and column. */
public final class ScenarioReader {

  private static final Limits LIMITS =
      Limits.standard().withDocumentBytes(4 << 20).withValues(400_000);

  private static final Form<Scenario> SCENARIO = Form.mapping(fields -> {
    Field<String> name = fields.required("name", Scalars.text());
    Field<String> clause = fields.required("clause", Scalars.identifier());
    Field<ServiceRecord> facts = fields.required("facts", FactsForm.form());
    Field<LocalDate> asOf = fields.required("asOf", Scalars.date());
    Field<List<Expectation>> expected = fields.required(
        "expect",
        Lists.of(ExpectationForm.form()).where(list -> !list.isEmpty(), "something expected"));
    return () ->
        new Scenario(name.value(), clause.value(), facts.value(), asOf.value(), expected.value());
  });

  private static final Form<Scenarios> SCENARIOS = Form.mapping(fields -> {
    Field<String> pack = fields.required("pack", Scalars.identifier());
    Field<List<Scenario>> all = fields.required("scenarios", Lists.distinct("name", SCENARIO));
    return () -> new Scenarios(pack.value(), all.value());
  });

  private ScenarioReader() {}

  /**
   * Reads scenarios from a stream of bytes in UTF-8. The stream is left open.
   *
   * @param label the label that messages show, usually the name of the file
   * @param bytes the stream
   * @return the scenarios, or all problems, ordered by position
   * @throws IOException if the stream cannot be read
   */
  public static Validation<Seq<Problem>, Scenarios> read(String label, InputStream bytes)
      throws IOException {
    return in(Document.read(label, bytes, LIMITS));
  }

  /**
   * Reads scenarios from text.
   *
   * @param label the label that messages show, usually the name of the file
   * @param text the text
   * @return the scenarios, or all problems, ordered by position
   */
  public static Validation<Seq<Problem>, Scenarios> parse(String label, String text) {
    return in(Document.parse(label, text, LIMITS));
  }

  /**
   * Reads scenarios that must be sound, as tests do with the file beside a pack, and closes the stream.
   *
   * @param label the label that messages show, usually the name of the file
   * @param bytes the stream, as {@link Class#getResourceAsStream} gives it; null where there is no such file
   * @return the scenarios
   * @throws IllegalStateException if there is no stream or it holds no sound scenarios; the message has all its problems
   */
  public static Scenarios readSound(String label, @Nullable InputStream bytes) {
    return Sound.read(label, bytes, ScenarioReader::read);
  }

  private static Validation<Seq<Problem>, Scenarios> in(
      Validation<Seq<Problem>, Document> document) {
    return document.fold(Validation::invalid, read -> read.as(SCENARIOS));
  }
}
