package org.openkam.planning.study;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Locale;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Weights;
import org.openkam.core.gate.Gate;
import org.openkam.core.model.AxisModel;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.core.portfolio.PortfolioMatrices;
import org.openkam.planning.Portfolios;

/**
 * Five accounts of which two are chosen, with a model that has something to say about each part.
 */
final class Studies {
  static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  static final AccountId BIG = AccountId.of("big");
  static final AccountId EVEN = AccountId.of("even");
  static final AccountId SPIKE = AccountId.of("spike");
  static final AccountId GATED = AccountId.of("gated");
  static final AccountId SMALL = AccountId.of("small");

  // scores: gated 20/3, even 6, spike 17/3, big 3, small 2; volumes of 1,000 in all, 600 of it in
  // DE
  static final ImmutableList<Account> ACCOUNTS =
      ImmutableList.of(
          account("big", 3, 3, 3, 500, "DE"),
          account("even", 6, 6, 6, 100, "DE").toBuilder()
              .putFigure("profit-impact", 8)
              .putFigure("supply-risk", 2)
              .build(),
          account("spike", 10, 4, 3, 200, "NL"),
          account("gated", 10, 10, 0, 150, "NL"),
          account("small", 2, 2, 2, 50, "NL"));

  private Studies() {}

  static SelectionModel.Builder model() {
    return Portfolios.model()
        .portfolio(PortfolioMatrices.nineBox())
        .addAxes(
            AxisModel.of("attractiveness", Weights.proportional(ImmutableMap.of("potential", 1.0))),
            AxisModel.of(
                "business-strength", Weights.proportional(ImmutableMap.of("cooperation", 1.0))))
        .addGates(Gate.atLeast("cooperation", 1))
        .selectionPolicy(SelectionPolicy.builder().maxKeyAccounts(2).build())
        .sizeMeasure("volume");
  }

  static StudyPolicy.Builder policy() {
    return StudyPolicy.builder().draws(200);
  }

  /** A study that the policy of this class bounds. */
  static KeyAccountStudy study() {
    return KeyAccountStudy.of(model().build()).asOf(DAY).with(policy().build());
  }

  static Account account(
      String id,
      double revenue,
      double potential,
      double cooperation,
      double volume,
      String country) {
    return Portfolios.rated(id, revenue, potential, cooperation).toBuilder()
        .name(id.toUpperCase(Locale.ROOT))
        .putFigure("volume", volume)
        .putDimension("country", country)
        .build();
  }
}
