package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import org.openkam.core.gate.Gate;
import org.openkam.core.relationship.Balance;
import org.openkam.planning.mutualfit.Dependence;
import org.openkam.planning.mutualfit.KeySupplierRule;
import org.openkam.planning.mutualfit.MutualFit;
import org.openkam.planning.mutualfit.RelationBalance;
import org.openkam.planning.resource.WalletShare;
import org.openkam.report.Wording;

/** Asks, before we invest in Cartech, whether both sides need and want each other. */
public final class BothSides {
  private static final Wording WORDS = Wording.in(Locale.ENGLISH);

  private BothSides() {}

  /** Runs the program, which takes no arguments. */
  public static void main(String... arguments) {
    Console.show(BothSides::run);
  }

  static void run(PrintWriter out) {
    MutualFit views =
        MutualFit.builder()
            .account(BothSidesData.CARTECH)
            .ourScore(0.74)
            .minScore(0.6)
            .theirView(KeySupplierRule.standard().status(BothSidesData.portfolio()))
            .build();
    views.check().ifPresent(finding -> out.println(WORDS.sentence(finding)));
    WalletShare wallet = new WalletShare(1000, 2600);
    out.printf(
        "We have %s of their wallet, which makes us %s; %.0f kEUR go to others.%n",
        Console.percent(wallet.share()), BothSidesData.words(wallet.position()), wallet.gap());
    Dependence dependence = BothSidesData.dependence(wallet);
    out.println(BothSidesData.words(dependence.quadrant(Dependence.Policy.standard())));
    dependence.check(Dependence.Policy.standard()).stream()
        .map(WORDS::sentence)
        .forEach(out::println);
    Balance willingness = BothSidesData.pair("willingness to invest", 8, 7, 2);
    Balance countries = BothSidesData.pair("presence abroad", 3, 11, 5);
    RelationBalance balance =
        new RelationBalance(BothSidesData.CARTECH, ImmutableList.of(willingness, countries), 2);
    balance.check().stream().map(WORDS::sentence).forEach(out::println);
    Gate.Status invest =
        new RelationBalance.InvestmentGate(12, 6)
            .assess(dependence.contractMonths(), Optional.of(willingness));
    out.printf(
        "A balanced relation is %s; an investment is %s.%n",
        balance.isPossible() == Gate.Status.MET ? "possible" : "out of reach",
        invest == Gate.Status.MET ? "justified by both sides' will" : "not justified yet");
  }
}
