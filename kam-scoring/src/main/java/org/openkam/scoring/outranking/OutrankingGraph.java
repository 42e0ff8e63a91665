package org.openkam.scoring.outranking;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.openkam.core.account.AccountId;

/** Which accounts outrank which: yes or no for each ordered pair. Immutable. */
public final class OutrankingGraph {
  private final ImmutableList<AccountId> accounts;
  private final BitSet[] outranked;

  private OutrankingGraph(ImmutableList<AccountId> accounts, BitSet[] outranked) {
    this.accounts = accounts;
    this.outranked = outranked;
  }

  static OutrankingGraph of(ImmutableList<AccountId> accounts, PairTest test) {
    BitSet[] outranked = new BitSet[accounts.size()];
    for (int row = 0; row < outranked.length; row++) {
      outranked[row] = new BitSet(outranked.length);
      for (int column = 0; column < outranked.length; column++) {
        outranked[row].set(column, row != column && test.outranks(row, column));
      }
    }
    return new OutrankingGraph(accounts, outranked);
  }

  /** {@return the accounts, in the order of the matrix} */
  public ImmutableList<AccountId> accounts() {
    return accounts;
  }

  /**
   * Tells whether an account outranks another.
   *
   * @param account an account
   * @param other another account
   * @return whether the first is at least as good; never for an account and itself
   * @throws IllegalArgumentException if an account is unknown
   */
  public boolean outranks(AccountId account, AccountId other) {
    return outranked[row(account)].get(row(other));
  }

  /** {@return the accounts that no other account outranks, in their order} */
  public ImmutableList<AccountId> notOutranked() {
    BitSet below = new BitSet();
    for (BitSet own : outranked) {
      below.or(own);
    }
    return IntStream.range(0, accounts.size())
        .filter(row -> !below.get(row))
        .mapToObj(accounts::get)
        .collect(toImmutableList());
  }

  /**
   * {@return the kernel (Roy 1968): the accounts that stand for all, where none of them outranks
   * another and each account left out is outranked by one of them; accounts that outrank each other
   * in a circle count as one, so that all of a circle are in it or none}
   */
  public ImmutableList<AccountId> kernel() {
    BitSet[] reach = closure(outranked);
    BitSet kernel = new BitSet();
    BitSet open = new BitSet();
    open.set(0, accounts.size());
    while (!open.isEmpty()) {
      BitSet top = top(reach, open);
      kernel.or(top);
      open.andNot(top);
      top.stream().forEach(row -> open.andNot(circlesBelow(reach, row)));
    }
    return kernel.stream().mapToObj(accounts::get).collect(toImmutableList());
  }

  /** {@return the rows that can be reached from each row along the edges} */
  static BitSet[] closure(BitSet[] edges) {
    BitSet[] reach = new BitSet[edges.length];
    for (int row = 0; row < reach.length; row++) {
      reach[row] = (BitSet) edges[row].clone();
    }
    for (int via = 0; via < reach.length; via++) {
      for (BitSet own : reach) {
        if (own.get(via)) {
          own.or(reach[via]);
        }
      }
    }
    return reach;
  }

  /** {@return the open rows that no open row reaches, except in a circle} */
  static BitSet top(BitSet[] reach, BitSet open) {
    BitSet top = (BitSet) open.clone();
    open.stream()
        .forEach(
            row -> reach[row].stream().filter(below -> !reach[below].get(row)).forEach(top::clear));
    return top;
  }

  private BitSet circlesBelow(BitSet[] reach, int row) {
    BitSet below = new BitSet();
    outranked[row].stream()
        .forEach(
            direct -> {
              below.set(direct);
              reach[direct].stream().filter(far -> reach[far].get(direct)).forEach(below::set);
            });
    return below;
  }

  private int row(AccountId account) {
    int row = accounts.indexOf(account);
    checkArgument(row >= 0, "no account '%s' in the graph", account);
    return row;
  }

  /** Whether the account of one row outranks that of another. */
  @FunctionalInterface
  interface PairTest {
    boolean outranks(int row, int other);
  }
}
