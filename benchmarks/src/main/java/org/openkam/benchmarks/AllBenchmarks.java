package org.openkam.benchmarks;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.standard.Strategies;
import org.openkam.scoring.weighting.data.Weighting;
import org.openkam.scoring.weighting.data.Weightings;

/**
 * Runs the benchmarks for every strategy, weighting and normalization of the library, whether a
 * benchmark names it or not.
 *
 * <p>Takes the options of JMH. Strategies that look at every pair of accounts run on fewer.
 */
public final class AllBenchmarks {
  private static final ImmutableSet<String> PAIRWISE =
      ImmutableSet.of("electre-1", "electre-2", "electre-3", "todim");

  private AllBenchmarks() {}

  /**
   * Runs the benchmarks.
   *
   * @param arguments the options of JMH, such as {@code -prof gc}
   * @throws CommandLineOptionException if an option is unknown
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String... arguments) throws CommandLineOptionException, RunnerException {
    CommandLineOptions given = new CommandLineOptions(arguments);
    ImmutableSet<String> strategies = Strategies.standard().names();
    run(
        options(given, ScoringBenchmark.class)
            .param("strategy", array(Sets.difference(strategies, PAIRWISE))));
    run(
        options(given, ScoringBenchmark.class)
            .param("strategy", array(Sets.intersection(strategies, PAIRWISE)))
            .param("accounts", "100", "1000"));
    run(
        options(given, WeightingBenchmark.class)
            .param(
                "weighting",
                Weightings.all().stream().map(Weighting::name).toArray(String[]::new)));
    run(
        options(given, NormalizationBenchmark.class)
            .param(
                "normalization",
                Normalizations.all().stream().map(Normalization::id).toArray(String[]::new)));
  }

  private static ChainedOptionsBuilder options(CommandLineOptions given, Class<?> benchmark) {
    return new OptionsBuilder().parent(given).include(benchmark.getSimpleName());
  }

  private static String[] array(Iterable<String> names) {
    return ImmutableSet.copyOf(names).toArray(String[]::new);
  }

  private static void run(ChainedOptionsBuilder options) throws RunnerException {
    new Runner(options.build()).run();
  }
}
