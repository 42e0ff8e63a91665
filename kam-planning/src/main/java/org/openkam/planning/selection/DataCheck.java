package org.openkam.planning.selection;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.SelectionModel;

/** Tells which accounts were measured well enough to be scored. */
final class DataCheck {
  private final SelectionModel model;
  private final DecisionMatrix weighted;
  private final ImmutableMap<AccountId, Finding> thin;

  DataCheck(SelectionModel model, DecisionMatrix weighted) {
    this.model = model;
    this.weighted = weighted;
    this.thin = findThin();
  }

  /** {@return the part of the matrix that can be scored} */
  DecisionMatrix scorable() {
    return thin.isEmpty() ? weighted : weighted.withoutAlternatives(thin.keySet());
  }

  /** {@return the accounts with too little data, each with its reason} */
  ImmutableList<Selection.Exclusion> exclusions() {
    return thin.entrySet().stream()
        .map(
            account ->
                new Selection.Exclusion(
                    account.getKey(), Optional.empty(), ImmutableList.of(account.getValue())))
        .collect(toImmutableList());
  }

  private ImmutableMap<AccountId, Finding> findThin() {
    ImmutableMap.Builder<AccountId, Finding> accounts = ImmutableMap.builder();
    for (int row = 0; row < weighted.accounts().size(); row++) {
      AccountId account = weighted.accounts().get(row);
      model
          .scoringPolicy()
          .checkCoverage(account, weightCoverage(row))
          .ifPresent(finding -> accounts.put(account, finding));
    }
    return accounts.buildOrThrow();
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
}
