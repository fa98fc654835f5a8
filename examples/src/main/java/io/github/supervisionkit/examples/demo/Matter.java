package io.github.supervisionkit.examples.demo;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** A decision or an issue about a case that has to be written down. */
@Wide
@Value.Immutable
interface Matter {

  String id();

  String kind();

  String caseId();

  OffsetDateTime at();

  /** Returns whose work it concerns; in a session, the session says so. */
  Optional<String> person();

  /** Returns the manager involved; in a session, the session says so. */
  Optional<String> by();

  Optional<String> revisited();

  @Value.Default
  default Weight weight() {
    return Weight.ORDINARY;
  }

  /** How much hangs on it. */
  enum Weight {
    ORDINARY,
    SIGNIFICANT,
    URGENT
  }
}
