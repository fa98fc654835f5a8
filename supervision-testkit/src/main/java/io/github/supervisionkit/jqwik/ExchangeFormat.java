package io.github.supervisionkit.jqwik;

import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.story.ExchangeText;
import io.github.supervisionkit.story.Question;
import io.github.supervisionkit.story.Story;
import net.jqwik.api.SampleReportingFormat;

/** Services, questions and stories as one pastes them into a bug report. */
final class ExchangeFormat implements SampleReportingFormat {

  @Override
  public boolean appliesTo(Object value) {
    return value instanceof ServiceRecord || value instanceof Question || value instanceof Story;
  }

  @Override
  public Object report(Object value) {
    return SampleReportingFormat.plainLabel(
        value instanceof ServiceRecord service ? ExchangeText.of(service) : value.toString());
  }
}
