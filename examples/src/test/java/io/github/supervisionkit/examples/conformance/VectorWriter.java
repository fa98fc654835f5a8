package io.github.supervisionkit.examples.conformance;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.scenario.Scenario;
import io.github.supervisionkit.scenario.ShippedScenarios;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.story.ExchangeText;
import io.github.supervisionkit.story.RandomServices;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Writes the vectors of a pack: one for each scenario, and as many again from invented services. */
final class VectorWriter {

  private static final int INVENTED = 640;
  private static final int SIZES = 3;
  private static final int NARROWED = 7;
  private static final int TO_A_PERSON = 3;
  private static final int TO_A_CASE = 5;

  private final PolicyPack pack;
  private final RandomServices services;

  VectorWriter(PolicyPack pack) {
    this.pack = pack;
    this.services = RandomServices.of(pack);
  }

  private record Draft(
      String id,
      String from,
      ServiceRecord service,
      LocalDate asOf,
      Optional<String> person,
      Optional<String> caseId) {}

  static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (PolicyPack pack : PolicyPacks.all()) {
      new VectorWriter(pack).writeTo(folder.resolve(pack.id() + ".jsonl.gz"));
    }
    Files.writeString(folder.resolve(Checksums.FILE), Checksums.of(folder));
  }

  private void writeTo(Path file) throws IOException {
    List<String> lines =
        Stream.concat(worked(), invented()).parallel().map(this::line).toList();
    try (Writer writer = new OutputStreamWriter(
        new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
      for (String line : lines) {
        writer.write(line + "\n");
      }
    }
  }

  private Stream<Draft> worked() {
    List<Scenario> scenarios = ShippedScenarios.of(pack.id()).orElseThrow().all();
    return IntStream.rangeClosed(1, scenarios.size()).mapToObj(number -> {
      Scenario scenario = scenarios.get(number - 1);
      return new Draft(
          pack.id() + "-worked-" + number,
          scenario.toString(),
          scenario.facts(),
          scenario.asOf(),
          Optional.empty(),
          Optional.empty());
    });
  }

  private Stream<Draft> invented() {
    return IntStream.rangeClosed(1, INVENTED).mapToObj(seed -> {
      ServiceRecord service = services.service(seed, 1 + seed % SIZES);
      return new Draft(
          pack.id() + "-invented-" + seed,
          "an invented service",
          service,
          services.questions(service, seed, 1).get(0),
          service.people().stream()
              .map(person -> person.id())
              .findFirst()
              .filter(any -> seed % NARROWED == TO_A_PERSON),
          service.cases().stream()
              .map(file -> file.id())
              .findFirst()
              .filter(any -> seed % NARROWED == TO_A_CASE));
    });
  }

  /** A vector as a line. Its record must be read again as it was, and the oracle say the same. */
  private String line(Draft draft) {
    String record = ExchangeText.of(draft.service()).replaceAll("\n *", "");
    ConformanceVector vector = new ConformanceVector(
        draft.id(),
        pack.id(),
        draft.asOf().toString(),
        draft.person(),
        draft.caseId(),
        record,
        List.of());
    try {
      if (!LibraryEvaluator.record(vector).equals(draft.service())) {
        throw new IllegalStateException(draft.id() + " is read as another record than it was");
      }
      List<Map<String, Object>> verdicts = new LibraryEvaluator().verdicts(vector);
      Confirmed confirmed = Confirmed.of(vector, draft.service(), verdicts);
      if (!confirmed.denied().isEmpty()) {
        throw new IllegalStateException(draft.id() + " is denied: " + confirmed.denied());
      }
      return line(draft, vector, verdicts, confirmed.verdicts());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(draft.id(), unreadable);
    }
  }

  private String line(
      Draft draft, ConformanceVector vector, List<Map<String, Object>> verdicts, int confirmed) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("id", vector.id());
      json.writeStringField("from", draft.from());
      json.writeStringField("pack", vector.pack());
      json.writeStringField("packVersion", pack.version());
      json.writeStringField("asOf", vector.asOf());
      if (vector.person().isPresent()) {
        json.writeStringField("person", vector.person().get());
      }
      if (vector.caseId().isPresent()) {
        json.writeStringField("case", vector.caseId().get());
      }
      NavigableSet<String> clauses = new TreeSet<>();
      verdicts.forEach(verdict -> clauses.add(String.valueOf(verdict.get("clause"))));
      words(json, "clauses", clauses);
      words(json, "laws", LawsTouched.by(pack, verdicts));
      json.writeNumberField("confirmedByOracle", confirmed);
      json.writeFieldName("record");
      json.writeRawValue(vector.record());
      json.writeArrayFieldStart("verdicts");
      for (Map<String, Object> verdict : verdicts) {
        write(json, verdict);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return text.toString();
  }

  private static void words(JsonGenerator json, String key, NavigableSet<String> words)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (String word : words) {
      json.writeString(word);
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Map<String, Object> verdict) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, Object> part : verdict.entrySet()) {
      json.writeFieldName(part.getKey());
      if (part.getValue() instanceof Long number) {
        json.writeNumber(number);
      } else if (part.getValue() instanceof Boolean flag) {
        json.writeBoolean(flag);
      } else if (part.getValue() instanceof List<?> items) {
        json.writeStartArray();
        for (Object item : items) {
          json.writeString(item.toString());
        }
        json.writeEndArray();
      } else {
        json.writeString(part.getValue().toString());
      }
    }
    json.writeEndObject();
  }
}
