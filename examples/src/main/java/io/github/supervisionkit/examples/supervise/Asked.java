package io.github.supervisionkit.examples.supervise;

import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.duty.Scope;
import io.github.supervisionkit.examples.record.ServiceRecordReader;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.scenario.Scenarios;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.source.NearestWord;
import io.github.supervisionkit.source.Position;
import io.github.supervisionkit.source.Problem;
import io.github.supervisionkit.workforce.Person;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/**
 * What a command was asked, with everything that is wrong about it.
 *
 * <p>Values that cannot be had are empty and noted; {@link #requireSound} refuses them all together.
 */
final class Asked {

  private final ParseResult options;
  private final Streams streams;
  private final List<Problem> problems = new ArrayList<>();

  Asked(ParseResult options, Streams streams) {
    this.options = options;
    this.streams = streams;
  }

  Optional<String> text(String option) {
    @Nullable String given = options.matchedOptionValue(option, null);
    return Optional.ofNullable(given);
  }

  Optional<LocalDate> date(String option) {
    return text(option).flatMap(text -> date(option, text));
  }

  private Optional<LocalDate> date(String option, String text) {
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.getYear() >= 1 && date.getYear() <= 9999) {
        return Optional.of(date);
      }
    } catch (DateTimeParseException e) {
      // Told below, in the words of this program.
    }
    refuse(option, Problem.quoted(text), "a date that exists, such as 2026-11-21");
    return Optional.empty();
  }

  Format format() {
    String text = oneOf(Options.FORMAT, List.of(Format.TEXT.text(), Format.JSON.text()));
    return text.equals(Format.JSON.text()) ? Format.JSON : Format.TEXT;
  }

  /** Returns which of some words an option gives; the first where it is left out or wrong. */
  String oneOf(String option, List<String> words) {
    String text = text(option).orElse(words.get(0));
    if (words.contains(text)) {
      return text;
    }
    int last = words.size() - 1;
    refuse(
        option,
        Problem.quoted(text),
        String.join(", ", words.subList(0, last)) + " or " + words.get(last));
    return words.get(0);
  }

  /** Returns the command's one argument that is no option. */
  String positional() {
    return options.matchedPositionalValue(0, "");
  }

  /** Returns whom the answer is narrowed to. */
  Scope scope() {
    return new Scope(text(Options.PERSON), text(Options.CASE));
  }

  /** Reads the pack and the record that a command names, both at once; what is wrong with the pack is told first. */
  Optional<Question> question() {
    Optional<CompletableFuture<Validation<Seq<Problem>, PolicyPack>>> pack = text(Options.PACK)
        .map(asked -> CompletableFuture.supplyAsync(() -> Packs.named(Options.PACK, asked)));
    Optional<Validation<Seq<Problem>, ServiceRecord>> record = readRecord();
    Optional<PolicyPack> policy = pack.flatMap(read -> take(read.join()));
    Optional<ServiceRecord> service = record.flatMap(this::take);
    service.ifPresent(this::requireSubjects);
    return policy.flatMap(known -> service.map(facts -> new Question(known, facts)));
  }

  Optional<PolicyPack> packArgument() {
    return take(Packs.named("PACK", positional()));
  }

  /** Reads the scenarios that may stand after a pack, which must be about it. */
  Optional<Scenarios> scenariosArgument(String name, Optional<PolicyPack> pack) {
    @Nullable String given = options.matchedPositionalValue(1, null);
    Optional<Scenarios> read =
        Optional.ofNullable(given).flatMap(file -> take(CheckedScenarios.named(name, file)));
    if (read.isPresent()
        && pack.isPresent()
        && !read.get().pack().equals(pack.get().id())) {
      refuse(
          name,
          "scenarios of `" + read.get().pack() + "`",
          "those of `" + pack.get().id() + "`");
    }
    return read;
  }

  private Optional<Validation<Seq<Problem>, ServiceRecord>> readRecord() {
    String asked = positional();
    streams.progress().say("reading " + asked);
    try {
      return Optional.of(
          ServiceRecordReader.knowing(new HashSet<>(UkCalendars.ids())).read(Path.of(asked)));
    } catch (InvalidPathException e) {
      refuse("RECORD", Problem.quoted(asked), "the path of a service record");
      return Optional.empty();
    }
  }

  private void requireSubjects(ServiceRecord service) {
    List<String> people = service.people().stream().map(Person::id).toList();
    List<String> cases = service.cases().stream().map(CaseFile::id).toList();
    requireKnown(Options.PERSON, "the id of a person of the record", people);
    requireKnown(Options.CASE, "the id of a case of the record", cases);
  }

  /** Notes an option that names something that is not there. */
  private void requireKnown(String option, String what, Collection<String> known) {
    Optional<String> asked = text(option);
    if (asked.isPresent() && !known.contains(asked.get())) {
      problems.add(new Problem(
          Position.ofDocument(option),
          "",
          Problem.quoted(asked.get()),
          what,
          NearestWord.to(asked.get(), known).stream().toList()));
    }
  }

  void refuse(String option, String found, String expected) {
    problems.add(Problem.of(Position.ofDocument(option), "", found, expected));
  }

  /** Ends the command when anything is wrong. */
  void requireSound() throws Refusal {
    if (!problems.isEmpty()) {
      throw Refusal.of(Array.ofAll(problems));
    }
  }

  private <T> Optional<T> take(Validation<Seq<Problem>, T> read) {
    return read.fold(
        wrong -> {
          wrong.forEach(problems::add);
          return Optional.empty();
        },
        Optional::of);
  }
}
