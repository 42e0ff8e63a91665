package org.openkam.planning.selection;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.SelectionModel;
import org.openkam.scoring.strategy.ScoringRefusedException;

/**
 * Asks whether missing values decide who is chosen, by choosing again with all of them at their
 * worst, at their best and at the median of those that were measured.
 */
final class MissingDataCheck {
  private static final ImmutableList<ScoringPolicy.MissingData> CASES =
      ImmutableList.of(
          ScoringPolicy.MissingData.WORST,
          ScoringPolicy.MissingData.BEST,
          ScoringPolicy.MissingData.MEDIAN);

  private final SelectionModel model;
  private final Function<SelectionModel, ? extends Set<AccountId>> chooser;

  /** Takes the model of a selection, and what chooses by another model in its place. */
  MissingDataCheck(
      SelectionModel model, Function<SelectionModel, ? extends Set<AccountId>> chooser) {
    this.model = model;
    this.chooser = chooser;
  }

  /** {@return one finding for each case in which other accounts would be chosen} */
  ImmutableList<Finding> findings(List<AccountId> chosen) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (ScoringPolicy.MissingData policy : CASES) {
      try {
        Set<AccountId> then = chooser.apply(withPolicy(policy));
        Set<AccountId> now = new LinkedHashSet<>(chosen);
        if (!then.equals(now)) {
          findings.add(decides(policy, Sets.difference(then, now), Sets.difference(now, then)));
        }
      } catch (ScoringRefusedException refused) {
        findings.add(notTried(policy, refused));
      }
    }
    return findings.build();
  }

  private SelectionModel withPolicy(ScoringPolicy.MissingData policy) {
    return model.toBuilder()
        .scoringPolicy(model.scoringPolicy().toBuilder().missingData(policy).build())
        .build();
  }

  private static Finding decides(
      ScoringPolicy.MissingData policy, Set<AccountId> enter, Set<AccountId> leave) {
    String change =
        enter.isEmpty()
            ? "{leave} would leave"
            : leave.isEmpty() ? "{enter} would enter" : "{enter} would enter and {leave} leave";
    return Finding.warning(
        "MISSING_DATA_DECIDES",
        "selection",
        "missing values decide: with all of them at their {policy}, " + change + " the selection",
        ImmutableMap.of("policy", word(policy), "enter", values(enter), "leave", values(leave)));
  }

  private static Finding notTried(
      ScoringPolicy.MissingData policy, ScoringRefusedException refused) {
    return Finding.warning(
        "MISSING_DATA_NOT_TRIED",
        "selection",
        "whether missing values decide is not known with all of them at their {policy}: {reason}",
        ImmutableMap.of("policy", word(policy), "reason", requireNonNull(refused.getMessage())));
  }

  private static String word(ScoringPolicy.MissingData policy) {
    return policy.name().toLowerCase(Locale.ROOT);
  }

  private static ImmutableList<String> values(Set<AccountId> accounts) {
    return accounts.stream().map(AccountId::value).collect(ImmutableList.toImmutableList());
  }
}
