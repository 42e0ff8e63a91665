package org.openkam.planning.selection;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;
import org.openkam.core.measure.MeasuredAccounts;
import org.openkam.core.model.SelectionModel;

/** Checks accounts against the gates of a model and gives the reason for each that stays closed. */
final class Gatekeeper {
  private final SelectionModel model;
  private final MeasuredAccounts measured;

  Gatekeeper(SelectionModel model, MeasuredAccounts measured) {
    this.model = model;
    this.measured = measured;
  }

  /** {@return one reason for each gate that the account does not pass} */
  ImmutableList<Finding> reasons(AccountId account) {
    ImmutableList.Builder<Finding> reasons = ImmutableList.builder();
    for (Gate gate : model.gates()) {
      OptionalDouble value =
          gate.threshold()
              .map(limit -> measured.find(account, limit.measure()))
              .orElse(OptionalDouble.empty());
      gate.check(account.value(), value).ifPresent(reasons::add);
    }
    return reasons.build();
  }
}
