package org.openkam.planning.study;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openkam.core.finding.Finding;
import org.openkam.planning.selection.Exclusion;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.selection.Selection;
import org.openkam.scoring.strategy.AccountScore;

/** Takes the key accounts out of a selection that must not be used. */
final class BlockedSelection {
  private BlockedSelection() {}

  /** {@return the selection without key accounts, each of them excluded by what blocks it} */
  static Selection withheld(Selection selection, List<Finding> blocking) {
    ImmutableSet<String> codes =
        blocking.stream().map(Finding::code).collect(ImmutableSet.toImmutableSet());
    Stream<Exclusion> withheld =
        Stream.concat(selection.keyAccounts().stream(), selection.futureKeyAccounts().stream())
            .map(chosen -> exclusion(chosen, codes));
    List<Exclusion> exclusions =
        Stream.concat(withheld, selection.exclusions().stream())
            .sorted(Comparator.comparingDouble(BlockedSelection::rank))
            .toList();
    return Selection.builder()
        .from(selection)
        .keyAccounts(ImmutableList.of())
        .futureKeyAccounts(ImmutableList.of())
        .exclusions(exclusions)
        .problem(Optional.empty())
        .choice(Optional.empty())
        .build();
  }

  private static Exclusion exclusion(KeyAccount chosen, ImmutableSet<String> codes) {
    return new Exclusion(
        chosen.account(),
        Optional.of(chosen.score()),
        ImmutableList.of(
            Finding.info(
                "SELECTION_BLOCKED",
                chosen.account().value(),
                "'{account}' is withheld, because the selection is blocked by {codes}",
                ImmutableMap.of("account", chosen.account().value(), "codes", codes.asList()))));
  }

  /** {@return the rank; what has no score stands behind all others, in its order} */
  private static double rank(Exclusion exclusion) {
    return exclusion.score().map(AccountScore::rank).orElse(Double.MAX_VALUE);
  }
}
