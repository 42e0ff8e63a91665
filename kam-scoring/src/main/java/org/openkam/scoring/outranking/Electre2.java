package org.openkam.scoring.outranking;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.BitSet;
import org.immutables.value.Value;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Attributes;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.numeric.Zeros;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.FittedStrategy;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Ranks accounts by a strong and a weak outranking relation (ELECTRE II, Roy and Bertier 1971).
 *
 * <p>Both ask that at least as much weight speaks for the first account as against it. The strong
 * relation holds by a high concordance with a discordance up to the loose limit, or by a middle
 * concordance up to the strict limit; the weak one by a low concordance up to the loose limit.
 * {@link #rank} takes the best, then the best of the rest, and the same from below. As a strategy
 * it scores by the mean of the two net shares of accounts outranked, from minus one to one. By its
 * nature an account that improves can fall behind another, and adding or removing one can reverse
 * the ranks of two others, as in {@link Electre1}.
 */
@Value.Immutable
public abstract class Electre2 implements ScoringStrategy {
  Electre2() {}

  /** {@return a builder with every property at its default} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the strategy with every property at its default} */
  public static Electre2 standard() {
    return builder().build();
  }

  /** {@return the high concordance, from zero to one; 0.65 unless set} */
  @Value.Default
  public double high() {
    return 0.65;
  }

  /** {@return the middle concordance, not above the high one; 0.5 unless set} */
  @Value.Default
  public double middle() {
    return 0.5;
  }

  /** {@return the low concordance, not above the middle one; 0.35 unless set} */
  @Value.Default
  public double low() {
    return 0.35;
  }

  /** {@return the loose limit of discordance, from zero to one; 0.65 unless set} */
  @Value.Default
  public double loose() {
    return 0.65;
  }

  /** {@return the strict limit of discordance, not above the loose one; 0.35 unless set} */
  @Value.Default
  public double strict() {
    return 0.35;
  }

  /** {@return what disadvantages are divided by, which are own ranges unless set} */
  @Value.Default
  public Electre1.DiscordanceScale scale() {
    return Electre1.DiscordanceScale.OWN_RANGE;
  }

  /**
   * Ranks accounts from above and from below.
   *
   * @param matrix the accounts
   * @param weights a weight for each criterion of the matrix
   * @return what both rankings agree on; the first rank is that from above
   */
  public PartialOrder rank(DecisionMatrix matrix, Weights weights) {
    FittedStrategy fitted = fit(matrix, weights);
    double[][] rows =
        Orientation.rows(
            fitted.criteria().stream().map(Criterion::id).toList(), fitted.parameters());
    CrispComparison comparison = CrispComparison.of(fitted.weights(), fitted.parameters());
    BitSet[] strong = edges(rows, (row, other) -> isStrong(comparison.compare(row, other)));
    BitSet[] weak = edges(rows, (row, other) -> isWeak(comparison.compare(row, other)));
    double[] fromAbove = layers(strong, weak);
    double[] fromBelow = layers(reversed(strong), reversed(weak));
    for (int row = 0; row < fromAbove.length; row++) {
      fromAbove[row] = -fromAbove[row];
    }
    return PartialOrder.ofScores(matrix.accounts(), fromAbove, fromBelow, 0);
  }

  @Override
  public String name() {
    return "electre-2";
  }

  @Override
  public Attributes parameters() {
    return Attributes.builder()
        .put("high", high())
        .put("middle", middle())
        .put("low", low())
        .put("loose", loose())
        .put("strict", strict())
        .put("scale", scale())
        .build();
  }

  @Override
  public Electre2 withParameters(Attributes parameters) {
    parameters.checkNames(
        "strategy 'electre-2'", "high", "middle", "low", "loose", "strict", "scale");
    return builder()
        .high(parameters.findNumber("high").orElse(high()))
        .middle(parameters.findNumber("middle").orElse(middle()))
        .low(parameters.findNumber("low").orElse(low()))
        .loose(parameters.findNumber("loose").orElse(loose()))
        .strict(parameters.findNumber("strict").orElse(strict()))
        .scale(parameters.findText("scale").map(Electre1.DiscordanceScale::valueOf).orElse(scale()))
        .build();
  }

  @Override
  public FittedParameters fit(Frame frame) {
    return CrispComparison.fit(frame, scale());
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    CrispComparison comparison = CrispComparison.of(criteria.weights(), fitted);
    return new NetFlowScorer(
        criteria,
        Orientation.rows(criteria.criteria().stream().map(Criterion::id).toList(), fitted),
        new PairFunction() {
          @Override
          public double of(double[] row, double[] other) {
            return strength(comparison.compare(row, other));
          }

          @Override
          public double net(double[] row, double[] other) {
            CrispComparison.Pair pair = comparison.compare(row, other);
            return strength(pair) - strength(pair.reversed());
          }
        });
  }

  /** {@return half for the strong relation and half for the weak one} */
  private double strength(CrispComparison.Pair pair) {
    return (isStrong(pair) ? 0.5 : 0) + (isWeak(pair) ? 0.5 : 0);
  }

  private boolean isStrong(CrispComparison.Pair pair) {
    return isFavored(pair)
        && ((Credibility.reaches(pair.concordance(), high())
                && Credibility.reaches(loose(), pair.discordance()))
            || (Credibility.reaches(pair.concordance(), middle())
                && Credibility.reaches(strict(), pair.discordance())));
  }

  private boolean isWeak(CrispComparison.Pair pair) {
    return isFavored(pair)
        && Credibility.reaches(pair.concordance(), low())
        && Credibility.reaches(loose(), pair.discordance());
  }

  private static boolean isFavored(CrispComparison.Pair pair) {
    return Credibility.reaches(pair.advantage(), pair.disadvantage());
  }

  private static BitSet[] edges(double[][] rows, RowTest test) {
    BitSet[] edges = new BitSet[rows.length];
    for (int row = 0; row < rows.length; row++) {
      edges[row] = new BitSet(rows.length);
      for (int other = 0; other < rows.length; other++) {
        edges[row].set(other, row != other && test.holds(rows[row], rows[other]));
      }
    }
    return edges;
  }

  private static BitSet[] reversed(BitSet[] edges) {
    BitSet[] reversed = new BitSet[edges.length];
    for (int row = 0; row < edges.length; row++) {
      int target = row;
      reversed[row] = new BitSet(edges.length);
      for (int other = 0; other < edges.length; other++) {
        reversed[row].set(other, edges[other].get(target));
      }
    }
    return reversed;
  }

  /** {@return the layer of each row: those on top, then those on top of the rest, from zero} */
  private static double[] layers(BitSet[] strong, BitSet[] weak) {
    BitSet[] strongReach = OutrankingGraph.closure(strong);
    double[] layers = new double[strong.length];
    BitSet open = new BitSet();
    open.set(0, strong.length);
    for (int layer = 0; !open.isEmpty(); layer++) {
      BitSet candidates = OutrankingGraph.top(strongReach, open);
      BitSet[] among = new BitSet[weak.length];
      for (int row = 0; row < weak.length; row++) {
        among[row] = candidates.get(row) ? weak[row] : new BitSet();
      }
      BitSet best = OutrankingGraph.top(OutrankingGraph.closure(among), candidates);
      int depth = layer;
      best.stream().forEach(row -> layers[row] = depth);
      open.andNot(best);
    }
    return layers;
  }

  @Value.Check
  Electre2 check() {
    checkArgument(
        high() <= 1 && high() >= middle() && middle() >= low() && low() >= 0,
        "concordance levels must descend within zero and one: %s, %s, %s",
        high(),
        middle(),
        low());
    checkArgument(
        loose() <= 1 && loose() >= strict() && strict() >= 0,
        "discordance limits must descend within zero and one: %s, %s",
        loose(),
        strict());
    return Zeros.isAnyNegative(high(), middle(), low(), strict(), loose())
        ? new Builder()
            .from(this)
            .high(high() + 0.0)
            .middle(middle() + 0.0)
            .low(low() + 0.0)
            .strict(strict() + 0.0)
            .loose(loose() + 0.0)
            .build()
        : this;
  }

  /** Builds {@link Electre2} instances; nothing is required. */
  public static final class Builder extends ImmutableElectre2.Builder {
    Builder() {}
  }

  /** Whether a relation holds between two rows. */
  @FunctionalInterface
  private interface RowTest {
    boolean holds(double[] row, double[] other);
  }
}
