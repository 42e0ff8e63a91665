package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import org.openkam.core.account.AccountId;
import org.openkam.core.relationship.Balance;
import org.openkam.planning.mutualfit.Dependence;
import org.openkam.planning.mutualfit.PurchasePortfolio;
import org.openkam.planning.resource.WalletShare;

/** How Cartech buys, how much it and we depend on each other, and the words for it. */
final class BothSidesData {
  static final AccountId CARTECH = AccountId.of("Cartech");

  private BothSidesData() {}

  static PurchasePortfolio portfolio() {
    return PurchasePortfolio.of(
        CARTECH, ImmutableList.of(group("pipes", 700, 8, 2), group("valves", 300, 8, 8)));
  }

  private static PurchasePortfolio.ProductGroup group(
      String name, double spend, double impact, double risk) {
    return PurchasePortfolio.ProductGroup.builder()
        .name(name)
        .spend(spend)
        .profitImpact(impact)
        .supplyRisk(risk)
        .build();
  }

  static Dependence dependence(WalletShare wallet) {
    return Dependence.builder()
        .account(CARTECH)
        .ourShareOfTheirSpend(wallet.share())
        .theirShareOfOurRevenue(0.12)
        .switchesPerYear(0.5)
        .contractMonths(9)
        .build();
  }

  static Balance pair(String subject, double ours, double theirs, double tolerance) {
    return Balance.builder()
        .subject(subject)
        .ours(ours)
        .theirs(theirs)
        .tolerance(tolerance)
        .build();
  }

  static String words(WalletShare.Position position) {
    return switch (position) {
      case BACKUP_SUPPLIER -> "the backup";
      case SUPPLIER -> "one of several suppliers";
      case STRATEGIC_PARTNER -> "the strategic partner";
    };
  }

  static String words(Dependence.Quadrant quadrant) {
    return switch (quadrant) {
      case MUTUAL -> "Both depend on each other.";
      case WE_DEPEND -> "We depend on them more than they depend on us.";
      case THEY_DEPEND -> "They depend on us more than we depend on them.";
      case INDEPENDENT -> "Neither depends on the other.";
    };
  }
}
