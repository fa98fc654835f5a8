package io.github.supervisionkit.benchmark;

import io.github.supervisionkit.assessment.Assessment;
import io.github.supervisionkit.duty.Scope;
import io.github.supervisionkit.examples.demo.DemoRecord;
import io.github.supervisionkit.service.Register;
import io.github.supervisionkit.service.ServiceRecord;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The first answer of a fresh virtual machine: nothing loaded, nothing compiled. Each fork answers once. */
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
    value = 5,
    jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
public class FirstAnswerBenchmark {

  private static final DemoRecord DEMO = DemoRecord.YOUTH_OFFENDING_SERVICE;
  private static final int STAFF = 40;

  /**
   * Reads the record and asks nothing.
   *
   * @return the facts
   */
  @Benchmark
  public ServiceRecord onlyReading() {
    return Services.read(DEMO);
  }

  /**
   * Reads pack and record and assesses one practitioner.
   *
   * @return that person's verdicts
   */
  @Benchmark
  public Assessment firstAnswer() {
    Register register = Services.register(DEMO);
    String person = register.people().get(STAFF / 2).id();
    return Services.supervision(DEMO).assess(register, DEMO.asOf(), Scope.ofPerson(person));
  }
}
