package org.openkam.cli;

import org.openkam.core.execution.Parallelism;
import picocli.CommandLine.Option;

/** The options of a command that draws at random. */
final class SamplingOptions {
  @Option(
      names = "--seed",
      defaultValue = "0",
      description = "the seed; the same seed gives the same result")
  private long seed;

  @Option(
      names = "--threads",
      defaultValue = "1",
      description = "how many threads may work; the result is the same on any number")
  private int threads;

  long seed() {
    return seed;
  }

  Parallelism parallelism() {
    return Parallelism.of(threads);
  }
}
