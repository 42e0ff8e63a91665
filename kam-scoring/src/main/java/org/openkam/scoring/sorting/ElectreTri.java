package org.openkam.scoring.sorting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.ToDoubleFunction;
import org.immutables.value.Value;
import org.openkam.scoring.outranking.Credibility;
import org.openkam.scoring.outranking.CriterionSettings;
import org.openkam.scoring.outranking.Thresholds;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Sorts accounts by how credible it is that they are at least as good as the limits of a class
 * (ELECTRE TRI-B, Yu 1992, Roy and Bouyssou 1993).
 *
 * <p>An account outranks a profile when the {@link Credibility} reaches the cut, equality included.
 * By the pessimistic rule it goes into the highest class whose lower limit it outranks; by the
 * optimistic one into the lowest class whose upper limit outranks it without being outranked by it.
 * The pessimistic class is never above the optimistic one; where they differ, the account cannot be
 * compared with a profile.
 */
@Value.Immutable
public abstract class ElectreTri implements SortingStrategy {
  ElectreTri() {}

  /** {@return a builder with every property but the profiles at its default} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the classes and their limits} */
  public abstract LimitingProfiles profiles();

  /** {@return the thresholds of each criterion, none unless set} */
  @Value.Default
  public CriterionSettings<Thresholds> thresholds() {
    return CriterionSettings.of(Thresholds.none());
  }

  /** {@return the least credibility, above one half and at most one; 0.75 unless set} */
  @Value.Default
  public double cut() {
    return 0.75;
  }

  /** {@return from which side profiles are compared, pessimistic unless set} */
  @Value.Default
  public AssignmentRule rule() {
    return AssignmentRule.PESSIMISTIC;
  }

  @Override
  public String name() {
    return "electre-tri";
  }

  @Override
  public ImmutableList<String> classes() {
    return profiles().classes();
  }

  @Override
  public FittedParameters fit(Frame frame) {
    return FittedParameters.nothing();
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    return new Scorer(this, criteria);
  }

  @Value.Check
  void check() {
    checkArgument(
        cut() > 0.5 && cut() <= 1, "cut must be above one half and at most one: %s", cut());
  }

  /** From which side ELECTRE TRI compares an account with the profiles. */
  public enum AssignmentRule {
    /**
     * From above: the highest class whose lower limit the account outranks; the cautious choice.
     */
    PESSIMISTIC,
    /** From below: the lowest class whose upper limit is preferred to the account. */
    OPTIMISTIC
  }

  /** Builds {@link ElectreTri} instances; the profiles are required. */
  public static final class Builder extends ImmutableElectreTri.Builder {
    Builder() {}
  }

  /** Compares an account with the profiles. */
  private static final class Scorer implements RowScorer {
    private final ElectreTri strategy;
    private final WeightedCriteria criteria;
    private final double[][] limits;
    private final Credibility credibility;

    Scorer(ElectreTri strategy, WeightedCriteria criteria) {
      this.strategy = strategy;
      this.criteria = criteria;
      this.limits = strategy.profiles().rows(criteria);
      this.credibility =
          Credibility.of(
              criteria.weights(),
              criteria.criteria().stream()
                  .map(criterion -> strategy.thresholds().of(criterion.id()))
                  .toList());
    }

    @Override
    public double score(double[] values) {
      double[] row = LimitingProfiles.row(criteria, values);
      return strategy.rule() == AssignmentRule.PESSIMISTIC ? fromAbove(row) : fromBelow(row);
    }

    @Override
    public ImmutableMap<String, ToDoubleFunction<double[]>> intermediates() {
      ImmutableMap.Builder<String, ToDoubleFunction<double[]>> quantities = ImmutableMap.builder();
      for (int profile = 0; profile < limits.length; profile++) {
        double[] limit = limits[profile];
        String name = strategy.classes().get(profile + 1);
        quantities.put(
            "over:" + name,
            values -> credibility.of(LimitingProfiles.row(criteria, values), limit));
        quantities.put(
            "under:" + name,
            values -> credibility.of(limit, LimitingProfiles.row(criteria, values)));
      }
      return quantities.buildOrThrow();
    }

    private int fromAbove(double[] row) {
      int level = limits.length;
      while (level > 0 && !outranks(row, limits[level - 1])) {
        level--;
      }
      return level;
    }

    private int fromBelow(double[] row) {
      int level = 0;
      while (level < limits.length
          && !(outranks(limits[level], row) && !outranks(row, limits[level]))) {
        level++;
      }
      return level;
    }

    private boolean outranks(double[] row, double[] other) {
      return Credibility.reaches(credibility.of(row, other), strategy.cut());
    }
  }
}
