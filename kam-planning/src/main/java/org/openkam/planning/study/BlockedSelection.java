package org.openkam.planning.study;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.ModelLinter;
import org.openkam.planning.selection.Selection;
import org.openkam.scoring.strategy.AccountScore;
import org.openkam.scoring.strategy.Scoring;

/**
 * Takes the choice out of a selection that must not be used: the key accounts, and whatever is said
 * about others or noticed only because of them.
 */
final class BlockedSelection {
  /** The codes of reasons that compare an account with the key accounts. */
  private static final ImmutableSet<String> COMPARISONS =
      ImmutableSet.of("BELOW_THE_CUT", "LIMIT_REACHED", "SWITCH_NOT_WORTH_IT");

  private final Selection selection;
  private final ImmutableSet<String> codes;

  private BlockedSelection(Selection selection, ImmutableSet<String> codes) {
    this.selection = selection;
    this.codes = codes;
  }

  /** {@return the selection without a choice, every account that was open to it excluded} */
  static Selection withheld(Selection selection, List<Finding> blocking) {
    return new BlockedSelection(
            selection, blocking.stream().map(Finding::code).collect(ImmutableSet.toImmutableSet()))
        .withheld();
  }

  private Selection withheld() {
    Stream<Selection.Exclusion> chosen =
        Stream.concat(selection.keyAccounts().stream(), selection.futureKeyAccounts().stream())
            .map(account -> blocked(account.account(), Optional.of(account.score())));
    return Selection.builder()
        .from(selection)
        .keyAccounts(ImmutableList.of())
        .futureKeyAccounts(ImmutableList.of())
        .exclusions(
            Stream.concat(chosen, selection.exclusions().stream().map(this::withoutComparison))
                .sorted(Comparator.comparingDouble(BlockedSelection::rank))
                .toList())
        .findings(findings())
        .problem(Optional.empty())
        .choice(Optional.empty())
        .build();
  }

  private Selection.Exclusion withoutComparison(Selection.Exclusion exclusion) {
    return exclusion.reasons().stream().anyMatch(reason -> COMPARISONS.contains(reason.code()))
        ? blocked(exclusion.account(), exclusion.score())
        : exclusion;
  }

  private Selection.Exclusion blocked(AccountId account, Optional<AccountScore> score) {
    return new Selection.Exclusion(
        account,
        score,
        ImmutableList.of(
            Finding.info(
                "SELECTION_BLOCKED",
                account.value(),
                "nobody is chosen, because the selection is blocked by {codes}",
                ImmutableMap.of("codes", codes.asList()))));
  }

  /** {@return what was noticed about the model and the data, and whatever blocks} */
  private List<Finding> findings() {
    ImmutableSet<Finding> kept =
        ImmutableSet.<Finding>builder()
            .addAll(ModelLinter.check(selection.model()))
            .addAll(selection.scoring().map(Scoring::findings).orElse(ImmutableList.of()))
            .build();
    return selection.findings().stream()
        .filter(finding -> finding.blocks() || kept.contains(finding))
        .toList();
  }

  /** {@return the rank; what has no score stands behind all others, in its order} */
  private static double rank(Selection.Exclusion exclusion) {
    return exclusion.score().map(AccountScore::rank).orElse(Double.MAX_VALUE);
  }
}
