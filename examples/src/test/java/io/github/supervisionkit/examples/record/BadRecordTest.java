package io.github.supervisionkit.examples.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.source.Problem;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BadRecordTest {

  /** Each of the bad documents, with the messages that it is to give. */
  static Stream<BadRecord> everyBadRecord() {
    return BadRecord.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyBadRecord")
  void is_refused_with_all_its_problems(BadRecord bad) {
    assertThat(Records.read(bad.document()).getError().map(Problem::toString).asJava())
        .containsExactlyElementsOf(bad.messages());
  }
}
