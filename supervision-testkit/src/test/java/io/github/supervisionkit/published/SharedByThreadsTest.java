package io.github.supervisionkit.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.assessment.Gap;
import io.github.supervisionkit.assessment.Supervision;
import io.github.supervisionkit.catalogue.PolicyPacks;
import io.github.supervisionkit.holiday.UkCalendars;
import io.github.supervisionkit.policy.PolicyPack;
import io.github.supervisionkit.service.ServiceRecord;
import io.github.supervisionkit.story.RandomServices;
import io.github.supervisionkit.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packs, records and assessments may be shared: whatever they work out late, they work out alike for every thread. */
class SharedByThreadsTest {

  private static final LocalDate SUN_2026_11_22 = LocalDate.of(2026, 11, 22);
  private static final int THREADS = 8;
  private static final int ROUNDS = 5;

  static List<PolicyPack> packs() {
    return PolicyPacks.all();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void threads_that_share_a_pack_a_record_and_an_assessment_get_one_answer(PolicyPack pack)
      throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      ServiceRecord service = RandomServices.of(pack).service(round, 3);
      List<Verdict> alone = assess(pack, service).verdicts();
      List<Gap> gaps = gaps(assess(pack, service));
      // Equal, and nothing in it worked out yet.
      PolicyPack fresh = PolicyPack.builder().from(pack).build();

      assertThat(atOnce(() -> assess(fresh, service).verdicts())).containsOnly(alone);
      Assessment shared = assess(fresh, service);
      assertThat(atOnce(() -> gaps(shared))).containsOnly(gaps);
    }
  }

  private static Assessment assess(PolicyPack pack, ServiceRecord service) {
    return Supervision.under(pack)
        .with(UkCalendars.englandAndWales())
        .assess(service, SUN_2026_11_22);
  }

  private static List<Gap> gaps(Assessment assessment) {
    return assessment.history(SUN_2026_11_22.minusYears(1), SUN_2026_11_22);
  }

  /** Asks on all threads in one moment. */
  private static <T> List<T> atOnce(Callable<T> question) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CountDownLatch start = new CountDownLatch(THREADS);
      Callable<T> together = () -> {
        start.countDown();
        start.await();
        return question.call();
      };
      List<T> answers = new ArrayList<>();
      for (Future<T> answer : threads.invokeAll(Collections.nCopies(THREADS, together))) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }
}
