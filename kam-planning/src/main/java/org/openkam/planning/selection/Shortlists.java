package org.openkam.planning.selection;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.openkam.core.account.AccountId;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.concentration.Pareto;

/** The provided {@link Shortlist}s. */
public final class Shortlists {
  private Shortlists() {}

  /** {@return the shortlist that leaves nobody out} */
  public static Shortlist everyone() {
    return new Everyone();
  }

  /**
   * Returns the shortlist of the largest accounts.
   *
   * @param measure the measure, such as revenue
   * @param count how many accounts, at least one
   * @return the shortlist; accounts without the measure are not on it
   */
  public static Shortlist largest(String measure, int count) {
    checkArgument(count >= 1, "shortlist must have room for an account: %s", count);
    return new Largest(measure, count);
  }

  /**
   * Returns the shortlist of the fewest accounts that together make up a share of an amount, such
   * as 80 % of revenue.
   *
   * @param measure the measure, of which no account has less than zero
   * @param share the share, above zero and at most one
   * @return the shortlist; accounts without the measure are not on it
   */
  public static Shortlist head(String measure, double share) {
    checkArgument(share > 0 && share <= 1, "share must be above zero and at most one: %s", share);
    return new Head(measure, share);
  }

  /**
   * Returns the shortlist of accounts that are on one of several, such as large today or of high
   * potential.
   *
   * @param shortlists the shortlists
   * @return the shortlist
   */
  public static Shortlist anyOf(Shortlist... shortlists) {
    return new AnyOf(ImmutableList.copyOf(shortlists));
  }

  private static ImmutableMap<String, Double> amounts(DecisionMatrix matrix, String measure) {
    ImmutableMap.Builder<String, Double> amounts = ImmutableMap.builder();
    ModelMatrix.values(matrix, measure)
        .forEach((account, amount) -> amounts.put(account.value(), amount));
    return amounts.buildOrThrow();
  }

  private static ImmutableSet<AccountId> inOrder(DecisionMatrix matrix, List<String> kept) {
    ImmutableSet<String> ids = ImmutableSet.copyOf(kept);
    return matrix.accounts().stream()
        .filter(account -> ids.contains(account.value()))
        .collect(toImmutableSet());
  }

  private record Everyone() implements Shortlist {
    @Override
    public ImmutableSet<AccountId> of(DecisionMatrix matrix) {
      return ImmutableSet.copyOf(matrix.accounts());
    }
  }

  private record Largest(String measure, int count) implements Shortlist {
    @Override
    public ImmutableSet<AccountId> of(DecisionMatrix matrix) {
      ImmutableSet<AccountId> largest =
          SelectionChecks.largest(ModelMatrix.values(matrix, measure), count);
      return matrix.accounts().stream().filter(largest::contains).collect(toImmutableSet());
    }
  }

  private record Head(String measure, double share) implements Shortlist {
    @Override
    public ImmutableSet<AccountId> of(DecisionMatrix matrix) {
      ImmutableMap<String, Double> amounts = amounts(matrix, measure);
      return amounts.isEmpty()
          ? ImmutableSet.of()
          : inOrder(matrix, Pareto.of(amounts).headAccounts(share));
    }
  }

  private record AnyOf(ImmutableList<Shortlist> shortlists) implements Shortlist {
    @Override
    public ImmutableSet<AccountId> of(DecisionMatrix matrix) {
      ImmutableSet<AccountId> kept =
          shortlists.stream()
              .flatMap(shortlist -> shortlist.of(matrix).stream())
              .collect(toImmutableSet());
      return matrix.accounts().stream().filter(kept::contains).collect(toImmutableSet());
    }
  }
}
