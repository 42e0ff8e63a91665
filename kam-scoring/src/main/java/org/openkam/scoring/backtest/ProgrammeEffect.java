package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ToDoubleBiFunction;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.resampling.Bootstrap;

/**
 * What a programme for some accounts did, beside accounts that were not in it.
 *
 * <p>Whoever is chosen for a high value falls back towards the mean by itself, and whoever is
 * chosen for a low one rises (Galton 1886). The plain {@link #change()} therefore says nothing
 * about a programme. Immutable.
 */
@Value.Immutable
public abstract class ProgrammeEffect {
  private static final int LEAST = 3;

  ProgrammeEffect() {}

  /**
   * Judges a programme.
   *
   * @param programme the accounts in the programme, at least three
   * @param comparison accounts outside of it, at least three that did not all bring in the same
   *     before, such as {@link ProgrammeEffect#nextRanked the next ones}
   * @param bootstrap how intervals are made; accounts are drawn within each group
   * @return the effect
   * @throws IllegalArgumentException if a group is too small, the comparison accounts all brought
   *     in the same, or an account is in both groups
   */
  public static ProgrammeEffect of(
      List<BeforeAfter> programme, List<BeforeAfter> comparison, Bootstrap bootstrap) {
    check(programme, comparison);
    ImmutableList<BeforeAfter> inside = ImmutableList.copyOf(programme);
    ImmutableList<BeforeAfter> outside = ImmutableList.copyOf(comparison);
    List<List<BeforeAfter>> insides = new ArrayList<>();
    List<List<BeforeAfter>> outsides = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(bootstrap.seed());
    for (int resample = 0; resample < bootstrap.resamples(); resample++) {
      SplittableRandom own = random.split();
      insides.add(drawn(inside, own));
      outsides.add(drawn(outside, own));
    }
    Estimator estimator =
        statistic ->
            new BacktestMetric.Estimate(
                statistic.applyAsDouble(inside, outside),
                interval(insides, outsides, statistic, bootstrap.confidence()));
    return ImmutableProgrammeEffect.builder()
        .change(estimator.of((in, out) -> meanChange(in)))
        .comparisonChange(estimator.of((in, out) -> meanChange(out)))
        .differenceInDifferences(estimator.of((in, out) -> meanChange(in) - meanChange(out)))
        .expectedChange(estimator.of(ProgrammeEffect::expectedChange))
        .effect(estimator.of((in, out) -> meanChange(in) - expectedChange(in, out)))
        .build();
  }

  private static void check(List<BeforeAfter> programme, List<BeforeAfter> comparison) {
    checkArgument(
        programme.size() >= LEAST, "programme must have at least three accounts: %s", programme);
    checkArgument(
        comparison.size() >= LEAST, "comparison must have at least three accounts: %s", comparison);
    checkArgument(
        comparison.stream().mapToDouble(BeforeAfter::before).distinct().count() > 1,
        "comparison accounts must not all have brought in the same before: %s",
        comparison.get(0).before());
    for (BeforeAfter inside : programme) {
      for (BeforeAfter outside : comparison) {
        checkArgument(
            !inside.account().equals(outside.account()),
            "account must not be in the programme and beside it: '%s'",
            inside.account());
      }
    }
  }

  private static List<BeforeAfter> drawn(List<BeforeAfter> group, SplittableRandom random) {
    List<BeforeAfter> drawn = new ArrayList<>(group.size());
    for (int i = 0; i < group.size(); i++) {
      drawn.add(group.get(random.nextInt(group.size())));
    }
    return drawn;
  }

  private static ConfidenceInterval interval(
      List<List<BeforeAfter>> insides,
      List<List<BeforeAfter>> outsides,
      ToDoubleBiFunction<List<BeforeAfter>, List<BeforeAfter>> statistic,
      double confidence) {
    double[] values = new double[insides.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = statistic.applyAsDouble(insides.get(i), outsides.get(i));
    }
    Bootstrap.Interval drawn = Bootstrap.Interval.ofPercentiles(values, confidence);
    return new ConfidenceInterval(drawn.lowest(), drawn.highest(), confidence);
  }

  private static double meanChange(List<BeforeAfter> group) {
    return mean(group.stream().mapToDouble(BeforeAfter::change).toArray());
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).sum() / values.length;
  }

  /**
   * Predicts the programme accounts from the least squares line of after on before in the
   * comparison; a resample whose accounts all brought in the same before has a level line.
   */
  private static double expectedChange(List<BeforeAfter> inside, List<BeforeAfter> outside) {
    double before = mean(outside.stream().mapToDouble(BeforeAfter::before).toArray());
    double after = mean(outside.stream().mapToDouble(BeforeAfter::after).toArray());
    double products = 0;
    double squares = 0;
    for (BeforeAfter account : outside) {
      products += (account.before() - before) * (account.after() - after);
      squares += (account.before() - before) * (account.before() - before);
    }
    double slope = squares == 0 ? 0 : products / squares;
    double start = mean(inside.stream().mapToDouble(BeforeAfter::before).toArray());
    return after + slope * (start - before) - start;
  }

  /**
   * {@return the mean change of the programme accounts; by itself it says nothing of the programme}
   */
  public abstract BacktestMetric.Estimate change();

  /** {@return the mean change of the accounts outside} */
  public abstract BacktestMetric.Estimate comparisonChange();

  /**
   * {@return the change inside less the change outside; right only where both groups started at
   * about the same height}
   */
  public abstract BacktestMetric.Estimate differenceInDifferences();

  /**
   * {@return the mean change that accounts of the same height show without a programme, read off
   * the line of after on before outside of it; below zero where the best were chosen}
   */
  public abstract BacktestMetric.Estimate expectedChange();

  /**
   * {@return the change beyond the expected one, which is what the programme can claim (analysis of
   * covariance, Fisher 1932)}
   */
  public abstract BacktestMetric.Estimate effect();

  /**
   * Checks that a change is not taken for an effect.
   *
   * @return REGRESSION_TO_THE_MEAN where the change clearly differs from zero and the effect does
   *     not clearly do so in the same direction; otherwise empty
   */
  public Optional<Finding> check() {
    boolean isRise = change().interval().lowest() > 0 && effect().interval().lowest() <= 0;
    boolean isFall = change().interval().highest() < 0 && effect().interval().highest() >= 0;
    if (!isRise && !isFall) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.warning(
            "REGRESSION_TO_THE_MEAN",
            "programme",
            "the accounts changed by {change}, but accounts of the same height would have changed"
                + " by {expected} without a programme; its effect may lie between {lowest} and"
                + " {highest}",
            ImmutableMap.of(
                "change", change().value(),
                "expected", expectedChange().value(),
                "lowest", effect().interval().lowest(),
                "highest", effect().interval().highest())));
  }

  /** Estimates a number with its interval. */
  @FunctionalInterface
  private interface Estimator {
    BacktestMetric.Estimate of(ToDoubleBiFunction<List<BeforeAfter>, List<BeforeAfter>> statistic);
  }

  /**
   * What an account brought in before a programme and during it, over times of the same length.
   *
   * @param account the account
   * @param before the amount before, finite; the one it was chosen by
   * @param after the amount during the programme, finite
   */
  public record BeforeAfter(AccountId account, double before, double after) {
    /**
     * Creates the two amounts.
     *
     * @param account the account
     * @param before the amount before, finite
     * @param after the amount during the programme, finite
     */
    public BeforeAfter {
      checkArgument(
          Double.isFinite(before) && Double.isFinite(after),
          "account '%s' must have finite amounts before and after: %s, %s",
          account,
          before,
          after);
      before += 0.0;
      after += 0.0;
    }

    /** {@return how much more it brought in, finite} */
    public double change() {
      return after - before;
    }
  }

  /**
   * Returns the accounts that came closest to being chosen.
   *
   * @param ranking all accounts, best first, as they stood when the programme began
   * @param chosen the accounts of the programme
   * @param size how many are wanted, at least one; all others where there are fewer
   * @return the best accounts outside the programme, best first
   * @throws IllegalArgumentException if the size is below one
   */
  public static ImmutableList<AccountId> nextRanked(
      List<AccountId> ranking, Set<AccountId> chosen, int size) {
    checkArgument(size >= 1, "comparison group must have an account: %s", size);
    return ranking.stream()
        .filter(account -> !chosen.contains(account))
        .limit(size)
        .collect(ImmutableList.toImmutableList());
  }
}
