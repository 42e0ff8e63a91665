package org.openkam.planning.positioning;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.openkam.core.account.AccountId;
import org.openkam.core.portfolio.PortfolioMatrix;
import org.openkam.scoring.sampling.Proportion;

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
      CellSampling sampling) {
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
}
