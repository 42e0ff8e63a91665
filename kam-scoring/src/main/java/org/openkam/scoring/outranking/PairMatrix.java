package org.openkam.scoring.outranking;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.openkam.core.account.AccountId;

/**
 * A number for each ordered pair of accounts, such as how credible it is that one outranks the
 * other. Immutable.
 */
public final class PairMatrix {
  private final ImmutableList<AccountId> accounts;
  private final double[][] values;

  private PairMatrix(ImmutableList<AccountId> accounts, double[][] values) {
    this.accounts = accounts;
    this.values = values;
  }

  static PairMatrix of(ImmutableList<AccountId> accounts, double[][] rows, PairFunction function) {
    double[][] values = new double[rows.length][rows.length];
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows.length; column++) {
        values[row][column] = function.of(rows[row], rows[column]);
      }
    }
    return new PairMatrix(accounts, values);
  }

  /** {@return the accounts, in the order of the rows and of the columns} */
  public ImmutableList<AccountId> accounts() {
    return accounts;
  }

  /**
   * Returns the number of a pair.
   *
   * @param row the row of the first account, from zero
   * @param column the column of the second account, from zero
   * @return the number
   */
  public double value(int row, int column) {
    return values[row][column];
  }

  /**
   * Returns the number of a pair.
   *
   * @param account the first account
   * @param other the second account
   * @return the number
   * @throws IllegalArgumentException if an account is unknown
   */
  public double of(AccountId account, AccountId other) {
    return values[index(account)][index(other)];
  }

  double[][] toArray() {
    return Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
  }

  private int index(AccountId account) {
    int index = accounts.indexOf(account);
    checkArgument(index >= 0, "no account '%s' among the pairs", account);
    return index;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PairMatrix that
        && accounts.equals(that.accounts)
        && Arrays.deepEquals(values, that.values);
  }

  @Override
  public int hashCode() {
    return 31 * accounts.hashCode() + Arrays.deepHashCode(values);
  }

  @Override
  public String toString() {
    return "pairs of " + accounts.size() + " accounts";
  }
}
