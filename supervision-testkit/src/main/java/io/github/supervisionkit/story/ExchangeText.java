package io.github.supervisionkit.story;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.calendar.DateRange;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.record.Signature;
import io.github.supervisionkit.service.Organisation;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Action;
import io.github.supervisionkit.session.Matter;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.session.SessionStatus;
import io.github.supervisionkit.vocabulary.Circumstance;
import io.github.supervisionkit.workforce.Arrangement;
import io.github.supervisionkit.workforce.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A service as a document of the exchange format, one line for each of its values, ready to paste into a report. */
public final class ExchangeText {

  private ExchangeText() {}

  /**
   * Returns a service as a document.
   *
   * @param service the service
   * @return the document, without anything that has its default value
   */
  public static String of(ServiceRecord service) {
    List<String> parts = new ArrayList<>();
    if (!service.organisation().equals(Organisation.builder().build())) {
      parts.add("  \"organisation\": " + organisation(service.organisation()));
    }
    add(parts, "people", service.people().stream().map(ExchangeText::person).toList());
    add(parts, "cases", service.cases().stream().map(ExchangeText::caseFile).toList());
    add(
        parts,
        "sessions",
        service.sessions().stream().map(ExchangeText::session).toList());
    add(parts, "matters", service.matters().stream().map(ExchangeText::matter).toList());
    add(parts, "records", service.records().stream().map(ExchangeText::entry).toList());
    add(
        parts,
        "agreements",
        service.agreements().stream().map(ExchangeText::agreement).toList());
    add(
        parts,
        "observations",
        service.observations().stream()
            .map(one -> {
              JsonText text = new JsonText().put("person", one.person()).put("on", one.on());
              return one.fedBack().isEmpty() ? text : text.put("fedBack", one.fedBack());
            })
            .toList());
    add(
        parts,
        "appraisals",
        service.appraisals().stream()
            .map(one -> new JsonText().put("person", one.person()).put("on", one.on()))
            .toList());
    add(
        parts,
        "audits",
        service.audits().stream()
            .map(one -> new JsonText().put("on", one.on()).put("kind", one.kind()))
            .toList());
    return "{\n" + String.join(",\n", parts) + "\n}";
  }

  private static void add(List<String> parts, String key, List<JsonText> values) {
    if (!values.isEmpty()) {
      List<String> lines = values.stream().map(value -> "    " + value).toList();
      parts.add("  \"" + key + "\": [\n" + String.join(",\n", lines) + "\n  ]");
    }
  }

  private static JsonText organisation(Organisation organisation) {
    return new JsonText()
        .put("calendar", organisation.calendar())
        .putUnlessEmpty("closures", organisation.closures())
        .put(
            "parameters",
            Optional.of(organisation.parameters())
                .filter(numbers -> !numbers.isEmpty())
                .map(ExchangeText::numbers));
  }

  private static JsonText numbers(Map<String, Integer> numbers) {
    JsonText text = new JsonText();
    new TreeMap<>(numbers).forEach(text::put);
    return text;
  }

  private static JsonText during(JsonText text, DateRange range) {
    return text.put("from", range.from()).put("until", range.until());
  }

  private static JsonText person(Person person) {
    return new JsonText()
        .put("id", person.id())
        .put("started", person.started())
        .put("left", person.left())
        .putUnlessEmpty(
            "roles",
            person.roles().stream()
                .map(held -> during(new JsonText().put("role", held.role()), held.during()))
                .toList())
        .putUnlessEmpty("circumstances", circumstances(person.circumstances()))
        .putUnlessEmpty(
            "lineManagers",
            person.lineManagers().stream()
                .map(line -> during(new JsonText().put("person", line.person()), line.during()))
                .toList())
        .putUnlessEmpty(
            "supervisors",
            person.supervisors().stream()
                .map(link -> during(new JsonText().put("person", link.person()), link.during())
                    .put("delegated", link.delegated()))
                .toList())
        .putUnlessEmpty(
            "absences",
            person.absences().stream()
                .map(absence -> {
                  JsonText text = during(new JsonText(), absence.during());
                  return absence.reason().isEmpty() ? text : text.put("reason", absence.reason());
                })
                .toList())
        .putUnlessEmpty(
            "arrangements",
            person.arrangements().stream().map(ExchangeText::arrangement).toList())
        .putUnlessEmpty(
            "events",
            person.events().stream()
                .map(event -> new JsonText().put("event", event.event()).put("on", event.on()))
                .toList());
  }

  private static List<JsonText> circumstances(List<Circumstance> circumstances) {
    return circumstances.stream()
        .map(one -> {
          JsonText text = new JsonText().put("is", one.name());
          return during(
              one.level().isEmpty() ? text : text.put("level", one.level()), one.during());
        })
        .toList();
  }

  private static JsonText arrangement(Arrangement arrangement) {
    return during(new JsonText().put("id", arrangement.id()), arrangement.during())
        .put("form", arrangement.form())
        .put("every", arrangement.every().text())
        .put("by", arrangement.by())
        .put("reason", arrangement.reason());
  }

  private static JsonText caseFile(CaseFile file) {
    return new JsonText()
        .put("id", file.id())
        .put("subject", file.subject())
        .put("opened", file.opened())
        .put("closed", file.closed())
        .putUnlessEmpty(
            "holders",
            file.holders().stream()
                .map(held -> during(new JsonText().put("person", held.person()), held.during()))
                .toList())
        .putUnlessEmpty("circumstances", circumstances(file.circumstances()));
  }

  private static JsonText session(Session session) {
    JsonText text = new JsonText()
        .put("id", session.id())
        .put("form", session.form())
        .put("stream", session.stream())
        .put("start", session.start())
        .put("end", session.end())
        .put("supervisor", session.supervisor())
        .putUnlessEmpty("supervisees", session.supervisees())
        .put(
            "status",
            Optional.of(session.status())
                .filter(status -> status != SessionStatus.HELD)
                .map(SessionStatus::text))
        .put("reason", session.reason())
        .put("cancelledBy", session.cancelledBy())
        .put("rearrangedTo", session.rearrangedTo())
        .put("private", session.heldInPrivate())
        .put("nextBooked", session.nextBooked());
    if (!session.functions().isEmpty()) {
      text.put("functions", numbers(session.functions()));
    }
    return text.putUnlessEmpty(
            "discussions",
            session.discussions().stream()
                .map(one -> new JsonText()
                    .put("case", one.caseId())
                    .put("depth", one.depth().text()))
                .toList())
        .putUnlessEmpty(
            "matters", session.matters().stream().map(ExchangeText::matter).toList())
        .putUnlessEmpty(
            "actions", session.actions().stream().map(ExchangeText::action).toList());
  }

  private static JsonText action(Action action) {
    return new JsonText()
        .put("id", action.id())
        .put("owner", action.owner())
        .put("due", action.due())
        .put("done", action.done())
        .put("reason", action.reason());
  }

  private static JsonText matter(Matter matter) {
    JsonText text = new JsonText()
        .put("id", matter.id())
        .put("kind", matter.kind())
        .put("case", matter.caseId())
        .put("person", matter.person())
        .put("by", matter.by())
        .put("at", matter.at());
    if (matter.significant()) {
      text.put("significant", true);
    }
    if (matter.urgent()) {
      text.put("urgent", true);
    }
    return text.put("revisited", matter.revisited());
  }

  private static JsonText entry(RecordEntry entry) {
    JsonText text = new JsonText()
        .put("of", entry.of())
        .put("place", entry.place())
        .put("case", entry.caseId())
        .put("by", entry.by())
        .put("at", entry.at())
        .put("heading", entry.heading())
        .putUnlessEmpty(
            "signed", entry.signed().stream().map(ExchangeText::signature).toList())
        .putUnlessEmpty(
            "copied",
            entry.copied().stream()
                .map(copy -> new JsonText().put("to", copy.to()).put("at", copy.at()))
                .toList());
    if (entry.disagreement()) {
      text.put("disagreement", true);
    }
    return text.put("contentAgreed", entry.contentAgreed().map(ExchangeText::signature));
  }

  private static JsonText signature(Signature signature) {
    return new JsonText().put("by", signature.by()).put("at", signature.at());
  }

  private static JsonText agreement(Agreement agreement) {
    return new JsonText()
        .put("id", agreement.id())
        .put("form", agreement.form())
        .put("supervisor", agreement.supervisor())
        .putUnlessEmpty("supervisees", agreement.supervisees())
        .put("made", agreement.made())
        .put("every", agreement.every().map(every -> every.text()))
        .put("hours", agreement.hours())
        .putUnlessEmpty("terms", agreement.terms())
        .putUnlessEmpty(
            "signed", agreement.signed().stream().map(ExchangeText::signature).toList())
        .putUnlessEmpty("reviewed", agreement.reviewed());
  }
}
