package org.openkam.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openkam.core.execution.Parallelism;
import org.openkam.scoring.standard.Strategies;

/** Neither the number of threads nor the compiler changes a bit of a score. */
final class SameBitsTest {
  private static final int FEW = 40;

  /** Several blocks, the last of them not full. */
  private static final int BLOCKS = 3000;

  /** Strategies that compare every pair of accounts, too slow for several blocks. */
  private static final ImmutableSet<String> PAIRWISE =
      ImmutableSet.of("electre-1", "electre-2", "electre-3", "todim", "comet");

  @ParameterizedTest
  @ValueSource(ints = {2, 8})
  void areTheSameOnAnyNumberOfThreads(int threads) {
    for (ScoringStrategy strategy : Strategies.standard().strategies()) {
      int accounts = PAIRWISE.contains(strategy.name()) ? FEW : BLOCKS;

      long onSome = SameBits.of(strategy, accounts, Parallelism.of(threads));

      assertThat(onSome)
          .as(strategy.name())
          .isEqualTo(SameBits.of(strategy, accounts, Parallelism.sequential()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Xint", "-Xcomp -XX:CompileCommand=compileonly,org.openkam*::*"})
  void areTheSameInterpretedAndCompiled(String mode) throws IOException {
    Process other =
        new ProcessBuilder(
                ImmutableList.<String>builder()
                    .add(Path.of(System.getProperty("java.home"), "bin", "java").toString())
                    .addAll(Splitter.on(' ').split(mode))
                    .add("-XX:CompileCommand=quiet")
                    .add("-cp", System.getProperty("java.class.path"))
                    .add(SameBits.class.getName(), String.valueOf(FEW))
                    .build())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();

    String printed = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(printed.strip().lines().reduce("", (before, last) -> last))
        .isEqualTo(SameBits.of(FEW, Parallelism.sequential()).toString());
  }

  @Test
  void areTheSameWhetherLearnedFirstOrScoredAtOnce() {
    for (ScoringStrategy strategy : Strategies.standard().strategies()) {
      assertThat(SameBits.learnedFirst(strategy, FEW))
          .as(strategy.name())
          .containsExactly(SameBits.scoring(strategy, FEW).scores());
    }
  }

  @Test
  void areTheSameInBlocksAndRowByRow() {
    for (ScoringStrategy strategy : Strategies.standard().strategies()) {
      Scoring scoring = SameBits.scoring(strategy, FEW);
      for (int row = 0; row < FEW; row++) {
        assertThat(scoring.fitted().scorer().score(scoring.seen(row)))
            .as(strategy.name())
            .isEqualTo(scoring.score(row));
      }
    }
  }
}
