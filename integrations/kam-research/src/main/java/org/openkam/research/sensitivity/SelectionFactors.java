package org.openkam.research.sensitivity;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.strategy.ScoringStrategy;

/**
 * What the choice of accounts may depend on, as factors of a {@link GlobalSensitivity}: weights,
 * measured values, strategy and missing-data policy (Saisana, Saltelli and Tarantola 2005).
 *
 * <pre>{@code
 * SelectionFactors choice = SelectionFactors.builder()
 *     .matrix(matrix).weights(weights).weightConcentration(20)
 *     .addStrategies(WeightedSum.standard(), Topsis.standard()).chosenSize(15).build();
 * SensitivityReport report = GlobalSensitivity.builder()
 *     .addAllFactors(choice.factors()).seed(1).build().analyze(choice.outputs(), choice.model());
 * }</pre>
 *
 * <p>Weights are one factor and measured values another, since weights that add up to one are not
 * independent of each other. A normalization is varied by strategies that differ in it. Outputs
 * compare with the reference choice: by the weights, the first strategy, the first policy and the
 * values as measured.
 */
@Value.Immutable
public abstract class SelectionFactors {
  /** The factor of all weights. */
  public static final String WEIGHTS = "weights";

  /** The factor of all measured values. */
  public static final String VALUES = "values";

  /** The factor of the strategy. */
  public static final String STRATEGY = "strategy";

  /** The factor of the missing-data policy. */
  public static final String MISSING = "missing_policy";

  /** The output that is the share of the reference choice that is chosen, from zero to one. */
  public static final String OVERLAP = "overlap";

  /** The output that is the mean distance of ranks from the reference, zero or more. */
  public static final String RANK_SHIFT = "rank_shift";

  SelectionFactors() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what is measured of the accounts} */
  public abstract DecisionMatrix matrix();

  /** {@return the reference weights, one for each criterion of the matrix} */
  public abstract Weights weights();

  /**
   * {@return how closely weights lie around the reference, above zero: they are drawn from a
   * Dirichlet distribution with this total; all weights equally likely unless set}
   */
  public abstract OptionalDouble weightConcentration();

  /**
   * {@return the standard deviation of the error of a measured value, as a share of that of its
   * column; zero, the default, for exact values}
   */
  @Value.Default
  public double valueError() {
    return 0;
  }

  /** {@return the strategies, at least one; the first is the reference} */
  public abstract ImmutableList<ScoringStrategy> strategies();

  /** {@return the missing-data policies, the first the reference; refused unless set} */
  @Value.Default
  public ImmutableList<ScoringPolicy.MissingData> missing() {
    return ImmutableList.of(ScoringPolicy.MissingData.REFUSE);
  }

  /** {@return how many accounts are chosen, at least one and fewer than there are} */
  public abstract int chosenSize();

  /** {@return accounts whose rank and membership are outputs of their own, none unless set} */
  public abstract ImmutableList<AccountId> accounts();

  /**
   * {@return accounts whose score is an output of its own, none unless set; only with a single
   * strategy, since scores of several have no common unit}
   */
  public abstract ImmutableList<AccountId> scored();

  /** {@return the factors that vary: weights, and those of the others that have a choice} */
  public ImmutableList<Factor> factors() {
    ImmutableList.Builder<Factor> factors = ImmutableList.builder();
    double[] shares = shares();
    factors.add(
        weightConcentration().isPresent()
            ? Factors.weightsAround(WEIGHTS, shares, weightConcentration().getAsDouble())
            : Factors.weights(WEIGHTS, shares.length));
    if (valueError() > 0) {
      factors.add(
          Factors.normals(VALUES, matrix().alternatives().size() * matrix().criteria().size()));
    }
    if (strategies().size() > 1) {
      factors.add(Factors.choice(STRATEGY, strategies().size()));
    }
    if (missing().size() > 1) {
      factors.add(Factors.choice(MISSING, missing().size()));
    }
    return factors.build();
  }

  /**
   * {@return the outputs: {@link #OVERLAP}, {@link #RANK_SHIFT}, and for each of the accounts
   * {@code rank ID} and {@code chosen ID}, the latter zero or one, then {@code score ID} for each
   * of those whose score is asked for}
   */
  public ImmutableList<String> outputs() {
    ImmutableList.Builder<String> outputs = ImmutableList.builder();
    outputs.add(OVERLAP, RANK_SHIFT);
    for (AccountId account : accounts()) {
      outputs.add("rank " + account, "chosen " + account);
    }
    scored().forEach(account -> outputs.add("score " + account));
    return outputs.build();
  }

  /**
   * Returns the outputs as a function of the factors.
   *
   * @return the model
   * @throws org.openkam.scoring.strategy.ScoringRefusedException if the reference cannot be scored;
   *     the model throws it where another combination cannot
   */
  public FactorModel model() {
    return SelectionModelOutputs.of(this);
  }

  double[] shares() {
    return matrix().criteria().stream().mapToDouble(weights()::of).toArray();
  }

  @Value.Check
  void check() {
    checkArgument(!strategies().isEmpty(), "choice must have a strategy: %s", strategies());
    checkArgument(!missing().isEmpty(), "choice must have a missing-data policy: %s", missing());
    checkArgument(
        Double.isFinite(valueError()) && valueError() >= 0,
        "error of values must be finite and not negative: %s",
        valueError());
    checkArgument(
        chosenSize() >= 1 && chosenSize() < matrix().alternatives().size(),
        "chosen size must lie between 1 and %s: %s",
        matrix().alternatives().size() - 1,
        chosenSize());
    ImmutableList<String> criteria =
        matrix().criteria().stream().map(Criterion::id).collect(toImmutableList());
    checkArgument(
        weights().criteria().containsAll(criteria),
        "weights must have each of the criteria %s: %s",
        criteria,
        weights());
    accounts().forEach(matrix()::rowOf);
    scored().forEach(matrix()::rowOf);
    checkArgument(
        scored().isEmpty() || strategies().size() == 1,
        "scores of %s need a single strategy: %s",
        scored(),
        strategies());
  }

  /** Builds {@link SelectionFactors} instances; see the properties without a default. */
  public static final class Builder extends ImmutableSelectionFactors.Builder {
    Builder() {}
  }
}
