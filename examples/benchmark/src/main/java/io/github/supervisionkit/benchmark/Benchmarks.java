package io.github.supervisionkit.benchmark;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks and prints what each answer costs as a multiple of another of the same run. */
public final class Benchmarks {

  private static final double MICROSECONDS_A_MILLISECOND = 1000;

  private Benchmarks() {}

  /**
   * Runs the benchmarks.
   *
   * @param args none
   * @throws RunnerException if a benchmark could not be run
   */
  public static void main(String[] args) throws RunnerException {
    Map<String, Double> times = new TreeMap<>();
    for (RunResult result : new Runner(new OptionsBuilder()
            .include("io.github.supervisionkit.benchmark")
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build())
        .run()) {
      times.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
    }
    PrintStream out = System.out;
    times.forEach((name, time) ->
        out.printf(Locale.ROOT, "%-16s %10.2f ms%n", name, time / MICROSECONDS_A_MILLISECOND));
    ratio(times, "theWholeService", "onePerson", out);
    ratio(times, "onePerson", "aReminder", out);
    ratio(times, "firstAnswer", "onlyReading", out);
  }

  private static void ratio(Map<String, Double> times, String one, String other, PrintStream out) {
    double ratio = times.getOrDefault(one, Double.NaN) / times.getOrDefault(other, Double.NaN);
    out.printf(Locale.ROOT, "%s takes %.1f times as long as %s%n", one, ratio, other);
  }
}
