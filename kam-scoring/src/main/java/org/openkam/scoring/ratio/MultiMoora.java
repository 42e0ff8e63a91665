package org.openkam.scoring.ratio;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.openkam.core.criterion.Criterion;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.Reference;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by the number of accounts that it beats in most of three rankings: ratio
 * system, reference point and full multiplicative form (MULTIMOORA, Brauers and Zavadskas 2010).
 *
 * <p>The authors bring the rankings together by dominance and leave cases open; here an account
 * beats another where more rankings put it ahead than behind. Quantities that agree to twelve
 * digits are a tie. The time grows with the square of the number of accounts.
 */
public record MultiMoora() implements ScoringStrategy {
  private static final double TIE = 1e-12;

  private static final ImmutableList<ScoringStrategy> PARTS =
      ImmutableList.of(
          MooraRatio.standard(),
          MooraReferencePoint.standard(),
          MooraFullMultiplicative.standard());

  /** {@return the strategy} */
  public static MultiMoora standard() {
    return new MultiMoora();
  }

  @Override
  public String name() {
    return "multimoora";
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return MooraFullMultiplicative.standard().requirements(criterion);
  }

  @Override
  public Reference learn(Frame frame) {
    Reference reference = Reference.ofStatistics(frame.statistics());
    for (ScoringStrategy part : PARTS) {
      RowScorer scorer = part.scorer(frame.weightedCriteria(), reference);
      reference = reference.with(part.name(), scorer.scoreAll(frame));
    }
    return reference;
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, Reference reference) {
    ImmutableList<RowScorer> scorers =
        PARTS.stream()
            .map(part -> part.scorer(criteria, reference))
            .collect(ImmutableList.toImmutableList());
    int accounts = reference.numbers(PARTS.get(0).name()).length;
    double[][] others =
        PARTS.stream()
            .map(part -> reference.numbers(part.name(), accounts))
            .toArray(double[][]::new);
    return values -> {
      double[] own = scorers.stream().mapToDouble(scorer -> scorer.score(values)).toArray();
      int beaten = 0;
      for (int other = 0; other < others[0].length; other++) {
        int ahead = 0;
        for (int part = 0; part < own.length; part++) {
          ahead += compare(own[part], others[part][other]);
        }
        beaten += ahead > 0 ? 1 : 0;
      }
      return beaten;
    };
  }

  private static int compare(double one, double other) {
    double difference = one - other;
    return Math.abs(difference) <= TIE * (Math.abs(one) + Math.abs(other))
        ? 0
        : (int) Math.signum(difference);
  }
}
