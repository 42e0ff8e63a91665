package org.openkam.planning.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import org.openkam.core.account.AccountId;
import org.openkam.planning.choice.ChoiceProblem;
import org.openkam.planning.choice.ChoiceSolution;
import org.openkam.planning.choice.Limit;

/**
 * What it would cost to choose an account that was left out for want of room.
 *
 * @param points by how much all key accounts together would be worth less, in points of score
 * @param hasProof whether no cheaper way exists; else the price is at most this
 * @param instead who would have to go
 */
record InclusionPrice(double points, boolean hasProof, ImmutableList<AccountId> instead) {
  /** A price is not worth a longer search. */
  private static final int NODES = 20_000;

  static InclusionPrice of(AccountId account, ChoiceProblem problem, ChoiceSolution choice) {
    Map<AccountId, Double> others =
        Maps.filterKeys(problem.values(), other -> !other.equals(account));
    List<Limit> left = SlotLimits.less(problem.limits(), ImmutableList.of(account));
    ChoiceSolution forced =
        ChoiceProblem.of(ImmutableMap.copyOf(others), left).withNodeLimit(NODES).solve();
    double worth = problem.values().getOrDefault(account, 0.0);
    return new InclusionPrice(
        choice.value() - forced.value() - worth,
        choice.hasProof() && forced.hasProof(),
        Sets.difference(
                Sets.newLinkedHashSet(choice.accounts()), Sets.newHashSet(forced.accounts()))
            .immutableCopy()
            .asList());
  }
}
