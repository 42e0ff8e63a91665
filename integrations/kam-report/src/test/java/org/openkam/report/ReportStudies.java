package org.openkam.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.StandardCriteria;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;
import org.openkam.core.model.AxisModel;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.core.model.StrategySpec;
import org.openkam.core.portfolio.PortfolioMatrices;
import org.openkam.planning.study.KeyAccountStudy;
import org.openkam.planning.study.Study;

/** Studies to look at: with every part, of many accounts, and with names that want to act. */
final class ReportStudies {
  private ReportStudies() {}

  /** {@return a study with every part, by criteria of the catalog} */
  static Study whole() {
    return of(accounts(40, "Zq"));
  }

  /** {@return a study of many accounts} */
  static Study many(int count) {
    return of(accounts(count, "Zq"));
  }

  /** {@return a study of accounts whose names hold markup, control characters and the like} */
  static Study hostile(String name) {
    return of(accounts(12, name));
  }

  private static Study of(ImmutableList<Account> accounts) {
    return KeyAccountStudy.of(model())
        .asOf(LocalDate.of(2026, 6, 30))
        .withDataFindings(List.of(unknownParent(), unknownParent()))
        .on(accounts);
  }

  private static Finding unknownParent() {
    return Finding.warning(
        "ORPHAN_ACCOUNT",
        "K3",
        "account '{account}' names the unknown parent '{parent}'; the link is ignored",
        ImmutableMap.of("account", "K3", "parent", "K99"));
  }

  private static SelectionModel model() {
    return SelectionModel.builder()
        .id("m")
        .labels(Labels.ofName("Zqx"))
        .addCriteria(
            StandardCriteria.criterion("growth-potential"),
            StandardCriteria.criterion("cooperation-willingness"),
            StandardCriteria.criterion("learning"),
            StandardCriteria.criterion("product-fit"),
            StandardCriteria.criterion("strategic-value"))
        .weights(
            Weights.proportional(
                ImmutableMap.of(
                    "growth-potential", 30.0,
                    "cooperation-willingness", 25.0,
                    "learning", 20.0,
                    "product-fit", 15.0,
                    "strategic-value", 10.0)))
        .addAxes(
            AxisModel.of(
                PortfolioMatrices.ATTRACTIVENESS,
                Weights.proportional(ImmutableMap.of("growth-potential", 1.0, "learning", 1.0))),
            AxisModel.of(
                PortfolioMatrices.BUSINESS_STRENGTH,
                Weights.proportional(
                    ImmutableMap.of("cooperation-willingness", 1.0, "product-fit", 1.0))))
        .portfolio(PortfolioMatrices.nineBox())
        .addGates(Gate.atLeast("viability", 20))
        .strategy(new StrategySpec("weighted-sum", Attributes.of("points", 10)))
        .selectionPolicy(SelectionPolicy.builder().maxKeyAccounts(7).build())
        .scoringPolicy(
            ScoringPolicy.builder().missingData(ScoringPolicy.MissingData.IGNORE).build())
        .sizeMeasure("revenue")
        .build();
  }

  private static ImmutableList<Account> accounts(int count, String name) {
    return IntStream.range(0, count)
        .mapToObj(i -> account(i, name + i))
        .collect(ImmutableList.toImmutableList());
  }

  private static Account account(int i, String name) {
    Account.Builder account =
        Account.builder()
            .id(AccountId.of("K" + i))
            .name(name)
            .putFigure("cooperation-willingness", i * 53 % 101 / 10.0)
            .putFigure("learning", i * 29 % 101 / 10.0)
            .putFigure("product-fit", i * 71 % 101 / 10.0)
            .putFigure("strategic-value", i * 17 % 101 / 10.0)
            .putFigure("viability", i * 7 % 100)
            .putDimension("country", i % 3 == 0 ? "NL" : "DE");
    if (i % 11 != 5) {
      account.putFigure("growth-potential", i * 37 % 101 / 10.0);
    }
    if (i % 7 != 3) {
      account.putFigure("revenue", 1000 + i * 7919 % 5000 * 10);
    }
    return account.build();
  }
}
