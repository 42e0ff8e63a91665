package org.openkam.scoring.sampling;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.openkam.core.account.AccountId;
import org.openkam.core.model.Provenance;
import org.openkam.scoring.strategy.Scoring;

/** What all workers of one stochastic analysis share. */
final class SamplingContext {
  private final Scoring scoring;
  private final SmaaSettings settings;
  private final SampleScorer.Factory scorers;
  private final int[] rows;
  private final Supplier<Optional<AdditiveBlocks>> blocks;

  private SamplingContext(
      Scoring scoring, SmaaSettings settings, SampleScorer.Factory scorers, int[] rows) {
    this.scoring = scoring;
    this.settings = settings;
    this.scorers = scorers;
    this.rows = rows;
    this.blocks = Suppliers.memoize(() -> scorers.blocks(rows));
  }

  static SamplingContext of(Scoring scoring, SmaaSettings settings) {
    SampleScorer.Factory scorers = SampleScorer.Factory.of(scoring, settings);
    int[] rows =
        IntStream.range(0, scoring.alternatives().size())
            .filter(row -> settings.isCandidate(scoring.accounts().get(row)))
            .toArray();
    checkArgument(rows.length > 0, "analysis must have an account");
    return new SamplingContext(scoring, settings, scorers, rows);
  }

  /** {@return how samples are drawn} */
  SmaaSettings settings() {
    return settings;
  }

  /** {@return what makes the scorer of each thread} */
  SampleScorer.Factory scorers() {
    return scorers;
  }

  /** {@return the candidates in blocks, or empty where all of them must be scored} */
  Optional<AdditiveBlocks> blocks() {
    return blocks.get();
  }

  /** {@return the rows of the candidates, not to be changed} */
  int[] rows() {
    return rows;
  }

  /** {@return the number of accounts, candidates or not} */
  int size() {
    return scoring.alternatives().size();
  }

  /** {@return the number of criteria with weight} */
  int columns() {
    return scoring.fitted().criteria().size();
  }

  ImmutableList<AccountId> candidates() {
    return Arrays.stream(rows).mapToObj(scoring.accounts()::get).collect(toImmutableList());
  }

  Provenance provenance() {
    return Provenance.of(scoring.matrix())
        .model(settings.model())
        .seed(settings.seed())
        .sampling(settings.weights().description())
        .build();
  }
}
