package org.openkam.examples.methods;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.openkam.core.account.AccountId;
import org.openkam.value.concentration.AbcPolicy;
import org.openkam.value.concentration.Pareto;
import org.openkam.value.concentration.PriceCorridor;
import org.openkam.value.concentration.QualityPolicy;
import org.openkam.value.concentration.Reseller;
import org.openkam.value.concentration.RevenueAttribution;
import org.openkam.value.concentration.WhaleCurve;

/** How much hangs on few accounts, resellers seen through, and what they leave after their cost. */
final class ConcentrationExample {
  public static void main(String[] args) {
    AccountId vicom = AccountId.of("Vicom");
    AccountId cartech = AccountId.of("Cartech");
    AccountId wiener = AccountId.of("Wiener");
    Reseller reseller =
        Reseller.builder()
            .id(AccountId.of("Trade AG"))
            .revenue(200)
            .putShare(cartech, new Reseller.Share(0.4, 0.5, 0.8))
            .build();
    RevenueAttribution revenue =
        RevenueAttribution.builder()
            .putAllDirect(Map.of(vicom, 500.0, cartech, 250.0, wiener, 50.0))
            .addResellers(reseller)
            .build();
    Pareto accounts = revenue.effective();
    revenue
        .accounts()
        .forEach((account, share) -> System.out.println(account + " in kEUR: " + share.interval()));
    System.out.println("nobody knows whose: " + revenue.unattributedShare());
    System.out.println("classes: " + accounts.classify(AbcPolicy.standard()));

    WhaleCurve profit = WhaleCurve.of(120, 40, -60);
    System.out.println("profit " + profit.totalProfit());
    System.out.println("without losses " + profit.peak() + " times as much");
    QualityPolicy.CustomerProfit costly = new QualityPolicy.CustomerProfit(50, 20, 80);
    System.out.println("Wiener is " + QualityPolicy.standard().quality(costly));
    PriceCorridor prices = new PriceCorridor(10, ImmutableSortedMap.of("AT", 9.0, "CH", 13.0));
    System.out.println("prices spread by " + prices.spread() + ": " + prices.zonesOutside(0.2));
  }
}
