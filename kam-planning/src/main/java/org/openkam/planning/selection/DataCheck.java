package org.openkam.planning.selection;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.SelectionModel;

/** Tells which accounts were measured well enough to be scored. */
final class DataCheck {
  private final SelectionModel model;
  private final DecisionMatrix weighted;
  private final ImmutableSet<AccountId> thin;

  DataCheck(SelectionModel model, DecisionMatrix weighted) {
    this.model = model;
    this.weighted = weighted;
    this.thin = findThin();
  }

  /** {@return the part of the matrix that can be scored} */
  DecisionMatrix scorable() {
    return thin.isEmpty() ? weighted : weighted.withoutAlternatives(thin);
  }

  /** {@return the accounts with too little data, each with its reason} */
  ImmutableList<Selection.Exclusion> exclusions() {
    return thin.stream()
        .map(
            account ->
                new Selection.Exclusion(
                    account, Optional.empty(), ImmutableList.of(tooLittle(account))))
        .collect(toImmutableList());
  }

  private ImmutableSet<AccountId> findThin() {
    double least = model.scoringPolicy().minimumCoverage();
    ImmutableSet.Builder<AccountId> accounts = ImmutableSet.builder();
    for (int row = 0; row < weighted.accounts().size(); row++) {
      double coverage = weightCoverage(row);
      boolean nothingToScore =
          coverage == 0 && model.scoringPolicy().missingData() == ScoringPolicy.MissingData.IGNORE;
      if (coverage < least || nothingToScore) {
        accounts.add(weighted.accounts().get(row));
      }
    }
    return accounts.build();
  }

  private double weightCoverage(int row) {
    double covered = 0;
    boolean complete = true;
    for (int column = 0; column < weighted.criteria().size(); column++) {
      if (Double.isNaN(weighted.value(row, column))) {
        complete = false;
      } else {
        covered += model.weights().of(weighted.criteria().get(column));
      }
    }
    return complete ? 1 : covered;
  }

  private Finding tooLittle(AccountId account) {
    return Finding.warning(
        "COVERAGE_TOO_LOW",
        account.value(),
        "only {coverage, percent} of the weight was measured; {least, percent} is needed for a"
            + " score",
        ImmutableMap.of(
            "coverage", weightCoverage(weighted.rowOf(account)),
            "least", model.scoringPolicy().minimumCoverage()));
  }
}
