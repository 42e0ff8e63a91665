package org.openkam.scoring.strategy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.matrix.DecisionMatrix;

/** Small matrices for tests; the accounts are a, b, c and so on. */
public final class Matrices {
  private Matrices() {}

  public static DecisionMatrix of(List<Criterion> criteria, double[]... rows) {
    return DecisionMatrix.of(accounts(rows.length), criteria, rows);
  }

  public static ImmutableList<AccountId> accounts(int count) {
    return IntStream.range(0, count).mapToObj(Matrices::account).collect(toImmutableList());
  }

  public static AccountId account(int row) {
    return AccountId.of(row < 26 ? String.valueOf((char) ('a' + row)) : "z" + row);
  }
}
