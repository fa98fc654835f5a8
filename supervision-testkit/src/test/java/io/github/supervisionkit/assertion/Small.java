package io.github.supervisionkit.assertion;

import io.github.supervisionkit.policy.Clause;
import io.github.supervisionkit.policy.ClauseKind;
import io.github.supervisionkit.policy.Force;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.source.Citation;
import io.github.supervisionkit.source.PolicyDocument;
import io.github.supervisionkit.vocabulary.Vocabulary;
import java.time.ZoneId;

/** A pack of one clause. */
final class Small {

  static final PolicyPack PACK = PolicyPack.builder()
      .id("small")
      .version("1.0")
      .document(new PolicyDocument("A small policy", "A small council"))
      .calendar("england-and-wales")
      .zone(ZoneId.of("Europe/London"))
      .vocabulary(Vocabulary.builder().build())
      .addClauses(Clause.builder()
          .id("X-01")
          .kind(ClauseKind.METADATA)
          .force(Force.SHOULD)
          .citation(new Citation("Page 1"))
          .sentence("Everyone is kind.")
          .quantified(false)
          .build())
      .build();

  private Small() {}
}
