package org.openkam.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.additive.WeightedSum;

final class RankingProperties {
  private static final Criterion REVENUE = Criterion.more("revenue", Scale.ratio("", 0, 1000));

  @Property(tries = 100)
  void theFewBestAreTheFirstOfAll(
      @ForAll("revenues") double[] revenues,
      @ForAll ScoringPolicy.Ties ties,
      @ForAll @IntRange(min = 0, max = 8) int count) {
    List<AccountScore> all = scoring(revenues, ties).ranking().scores();

    List<AccountScore> best = scoring(revenues, ties).ranking().top(count);

    assertThat(best).isEqualTo(all.subList(0, count));
  }

  @Property(tries = 100)
  void allThatTieWithTheLastAreReportedWithIt(
      @ForAll("revenues") double[] revenues, @ForAll @IntRange(min = 1, max = 8) int count) {
    List<AccountScore> all = scoring(revenues, ScoringPolicy.Ties.COMPETITION).ranking().scores();

    List<AccountScore> best =
        scoring(revenues, ScoringPolicy.Ties.COMPETITION).ranking().topWithTies(count);

    double least = all.get(count - 1).score();
    assertThat(best).isEqualTo(all.stream().filter(account -> account.score() >= least).toList());
  }

  @Property(tries = 100)
  void ranksFollowFromTheNumberOfBetterScores(@ForAll("revenues") double[] revenues) {
    Scoring scoring = scoring(revenues, ScoringPolicy.Ties.COMPETITION);

    double[] ranks = scoring.ranking().ranks();

    for (int row = 0; row < revenues.length; row++) {
      double own = revenues[row];
      long better = Arrays.stream(revenues).filter(value -> value > own).count();
      assertThat(ranks[row]).isEqualTo(better + 1.0);
    }
  }

  @Property(tries = 100)
  void tiedAccountsAreListedByTheirIds(@ForAll("revenues") double[] revenues) {
    Scoring scoring = scoring(revenues, ScoringPolicy.Ties.DENSE);

    List<AccountScore> listed = scoring.ranking().scores();

    assertThat(listed)
        .isSortedAccordingTo(
            Comparator.comparing((AccountScore account) -> -account.score())
                .thenComparing(AccountScore::account));
  }

  @Provide
  Arbitrary<double[]> revenues() {
    return Arbitraries.integers()
        .between(0, 500)
        .map(Integer::doubleValue)
        .array(double[].class)
        .ofMinSize(300)
        .ofMaxSize(600);
  }

  private static Scoring scoring(double[] revenues, ScoringPolicy.Ties ties) {
    double[][] rows = new double[revenues.length][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = new double[] {revenues[row]};
    }
    ImmutableList<Criterion> criteria = ImmutableList.of(REVENUE);
    return WeightedSum.standard()
        .score(
            Matrices.of(criteria, rows),
            Weights.equal(criteria),
            ScoringPolicy.builder().ties(ties).build());
  }
}
