package io.github.supervisionkit.benchmark;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.assessment.Supervision;
import io.github.supervisionkit.duty.Scope;
import io.github.supervisionkit.examples.demo.DemoRecord;
import io.github.supervisionkit.service.DatedSession;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.workforce.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Answers of a program that has been running for a while. */
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AnswerBenchmark {

  private static final DemoRecord DEMO = DemoRecord.YOUTH_OFFENDING_SERVICE;
  private static final int STAFF = 40;

  private final Register register = Services.register(DEMO);
  private final Supervision supervision = Services.supervision(DEMO);
  private final String person = register.people().get(STAFF / 2).id();

  /**
   * Works out when everybody's next session falls due, as a hard-coded reminder does: a month after the last.
   *
   * @return the days
   */
  @Benchmark
  public List<LocalDate> aReminder() {
    List<LocalDate> due = new ArrayList<>();
    for (Person one : register.people()) {
      LocalDate last = LocalDate.MIN;
      for (DatedSession session : register.sessionsOf(one.id())) {
        if (session.heldBy(DEMO.asOf())) {
          last = session.on();
        }
      }
      if (last.isAfter(LocalDate.MIN)) {
        due.add(last.plusMonths(1));
      }
    }
    return due;
  }

  /**
   * Assesses one practitioner.
   *
   * @return that person's verdicts
   */
  @Benchmark
  public Assessment onePerson() {
    return supervision.assess(register, DEMO.asOf(), Scope.ofPerson(person));
  }

  /**
   * Assesses the whole service.
   *
   * @return everybody's verdicts
   */
  @Benchmark
  public Assessment theWholeService() {
    return supervision.assess(register, DEMO.asOf());
  }
}
