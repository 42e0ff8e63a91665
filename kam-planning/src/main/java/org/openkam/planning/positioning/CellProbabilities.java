package org.openkam.planning.positioning;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.util.Map;
import java.util.SplittableRandom;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.model.AxisModel;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.portfolio.PortfolioMatrix;
import org.openkam.scoring.sampling.Proportion;
import org.openkam.scoring.sampling.Uncertain;
import org.openkam.scoring.sampling.WeightSampler;

/**
 * How probable each cell of a portfolio matrix is for each account where weights and measurements
 * are uncertain. Immutable.
 */
public final class CellProbabilities {
  private final PortfolioMatrix matrix;
  private final ImmutableList<AccountId> accounts;
  private final long[][] hits;
  private final int samples;

  private CellProbabilities(
      PortfolioMatrix matrix, ImmutableList<AccountId> accounts, long[][] hits, int samples) {
    this.matrix = matrix;
    this.accounts = accounts;
    this.hits = hits;
    this.samples = samples;
  }

  static CellProbabilities sample(
      PortfolioMatrix matrix,
      PositionSampler horizontal,
      PositionSampler vertical,
      ImmutableList<AccountId> accounts,
      Sampling sampling) {
    SplittableRandom random = new SplittableRandom(sampling.seed());
    long[][] hits = new long[accounts.size()][matrix.cells().size()];
    for (int sample = 0; sample < sampling.samples(); sample++) {
      Map<String, Double> shared = PositionSampler.nothingShared();
      double[] across = horizontal.draw(random, shared);
      double[] up = vertical.draw(random, shared);
      for (int row = 0; row < hits.length; row++) {
        int column = matrix.horizontal().bandAt(across[row], matrix.edgeRule());
        int line = matrix.vertical().bandAt(up[row], matrix.edgeRule());
        hits[row][line * matrix.horizontal().bands().size() + column]++;
      }
    }
    return new CellProbabilities(matrix, accounts, hits, sampling.samples());
  }

  /** {@return the accounts, in the order of the matrix} */
  public ImmutableList<AccountId> accounts() {
    return accounts;
  }

  /** {@return how many samples were drawn} */
  public int samples() {
    return samples;
  }

  /**
   * Returns how probable each cell is.
   *
   * @param account an account of the analysis
   * @return the share of samples of every cell with its interval, in the order of the cells; the
   *     shares sum to one
   * @throws IllegalArgumentException if the account is unknown
   */
  public ImmutableMap<PortfolioMatrix.Cell, Proportion> of(AccountId account) {
    long[] counts = counts(account);
    ImmutableMap.Builder<PortfolioMatrix.Cell, Proportion> shares = ImmutableMap.builder();
    for (int cell = 0; cell < counts.length; cell++) {
      shares.put(matrix.cells().get(cell), Proportion.of(counts[cell], samples));
    }
    return shares.buildOrThrow();
  }

  /**
   * Returns the most probable cell.
   *
   * @param account an account of the analysis
   * @return the cell; of equally probable ones the first of the matrix
   * @throws IllegalArgumentException if the account is unknown
   */
  public PortfolioMatrix.Cell mostProbable(AccountId account) {
    long[] counts = counts(account);
    int most = 0;
    for (int cell = 1; cell < counts.length; cell++) {
      most = counts[cell] > counts[most] ? cell : most;
    }
    return matrix.cells().get(most);
  }

  private long[] counts(AccountId account) {
    int row = accounts.indexOf(account);
    checkArgument(row >= 0, "no account '%s' in the analysis", account);
    return hits[row];
  }

  @Override
  public String toString() {
    return "probable cells of " + accounts.size() + " accounts on '" + matrix.id() + "'";
  }

  /** How samples are drawn to find the probability of cells. */
  @Value.Immutable
  public abstract static class Sampling {
    Sampling() {}

    /** {@return a builder with every property at its default} */
    public static Builder builder() {
      return new Builder();
    }

    /**
     * Returns a builder with weights that vary around those of every axis of a model.
     *
     * @param model the model, whose weights on the axes are above zero
     * @param concentration how near the weights stay, as in {@link WeightSampler#around}
     * @return the builder
     */
    public static Builder around(SelectionModel model, double concentration) {
      Builder sampling = builder();
      for (AxisModel axis : model.axes()) {
        sampling.putWeight(
            axis.axis(),
            WeightSampler.around(model.criteriaOf(axis.weights()), axis.weights(), concentration));
      }
      return sampling;
    }

    /** {@return how many samples are drawn, 10,000 unless set} */
    @Value.Default
    public int samples() {
      return 10_000;
    }

    /** {@return the seed; the same seed gives the same result} */
    @Value.Default
    public long seed() {
      return 0;
    }

    /**
     * {@return how the weights of an axis are drawn, by its id, for its criteria in the order of
     * the model; an axis that is not named keeps its weights}
     */
    public abstract ImmutableMap<String, WeightSampler> weights();

    /**
     * {@return the measured values that are not known exactly, by account and criterion id; a
     * missing value that is not named counts as any value within the declared bounds}
     */
    @Value.Default
    public ImmutableTable<AccountId, String, Uncertain> uncertain() {
      return ImmutableTable.of();
    }

    @Value.Check
    void check() {
      checkArgument(samples() >= 1, "analysis must draw a sample: %s", samples());
    }

    /** Builds {@link Sampling} instances; nothing is required. */
    public static final class Builder extends ImmutableSampling.Builder {
      Builder() {}
    }
  }
}
