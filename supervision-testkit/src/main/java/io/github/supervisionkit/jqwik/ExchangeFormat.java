package io.github.supervisionkit.jqwik;

import io.github.supervisionkit.agreement.Agreement;
import io.github.supervisionkit.casework.CaseFile;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.record.RecordEntry;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.session.Session;
import io.github.supervisionkit.story.ExchangeText;
import io.github.supervisionkit.story.Question;
import io.github.supervisionkit.story.Story;
import io.github.supervisionkit.story.Versions;
import io.github.supervisionkit.workforce.Person;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.SampleReportingFormat;

/** Services and what is in them, packs, questions and stories as one pastes them into a bug report. */
final class ExchangeFormat implements SampleReportingFormat {

  private final Function<PolicyPack, String> notation;

  ExchangeFormat(Function<PolicyPack, String> notation) {
    this.notation = notation;
  }

  @Override
  public boolean appliesTo(Object value) {
    return text(value).isPresent();
  }

  @Override
  public Object report(Object value) {
    return SampleReportingFormat.plainLabel(text(value).orElseThrow());
  }

  private Optional<String> text(Object value) {
    if (value instanceof Story story) {
      return Optional.of(story.written(notation));
    }
    if (value instanceof Question question) {
      return Optional.of(question.toString());
    }
    if (value instanceof PolicyPack pack) {
      return Optional.of(notation.apply(pack).stripTrailing());
    }
    if (value instanceof Versions versions) {
      return Optional.of(String.join(
          "\n---\n",
          versions.packs().stream()
              .map(pack -> notation.apply(pack).stripTrailing())
              .toList()));
    }
    return service(value).map(ExchangeText::of);
  }

  /** A service, or one that has nothing but the value. */
  private static Optional<ServiceRecord> service(Object value) {
    if (value instanceof ServiceRecord service) {
      return Optional.of(service);
    }
    ServiceRecord.Builder service = ServiceRecord.builder();
    if (value instanceof Person person) {
      return Optional.of(service.addPeople(person).build());
    }
    if (value instanceof CaseFile file) {
      return Optional.of(service.addCases(file).build());
    }
    if (value instanceof Session session) {
      return Optional.of(service.addSessions(session).build());
    }
    if (value instanceof RecordEntry entry) {
      return Optional.of(service.addRecords(entry).build());
    }
    if (value instanceof Agreement agreement) {
      return Optional.of(service.addAgreements(agreement).build());
    }
    return Optional.empty();
  }
}
