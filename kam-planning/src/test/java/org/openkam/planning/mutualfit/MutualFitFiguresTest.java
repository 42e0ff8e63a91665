package org.openkam.planning.mutualfit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.PurchasingProfile;
import org.openkam.core.finding.Finding;
import org.openkam.core.measure.AccountsAsOf;
import org.openkam.core.measure.MeasuredAccounts;
import org.openkam.planning.Portfolios;

final class MutualFitFiguresTest {
  private static final ImmutableMap<AccountId, Double> REVENUE =
      ImmutableMap.of(AccountId.of("a"), 30.0, AccountId.of("rest"), 70.0);

  @Test
  void findsWhatStandsAgainstAMutualRelation() {
    Account account =
        Account.builder()
            .from(
                Portfolios.account(
                    "a",
                    ImmutableMap.of(
                        "profit-impact", 8.0,
                        "supply-risk", 2.0,
                        "our-share-of-spend", 0.2,
                        "supplier-switches-per-year", 2.0)))
            .purchasing(
                new PurchasingProfile(
                    PurchasingProfile.Presence.NATIONAL,
                    PurchasingProfile.DecisionLevel.UNKNOWN,
                    PurchasingProfile.Coordination.CENTRAL))
            .build();

    assertThat(MutualFitFigures.check(List.of(account), REVENUE))
        .extracting(Finding::code)
        .containsExactly(
            "NOT_KEY_SUPPLIER", "PRICE_BUYER", "ONE_SIDED_DEPENDENCE", "DECISION_LEVEL_UNCLEAR");
  }

  @Test
  void saysNothingWhereNothingIsKnown() {
    Account half = Portfolios.account("a", ImmutableMap.of("profit-impact", 8.0));
    Account noShare =
        Portfolios.account(
            "a", ImmutableMap.of("our-share-of-spend", 45.0, "supplier-switches-per-year", 2.0));
    Account noSwitches = Portfolios.account("a", ImmutableMap.of("our-share-of-spend", 0.4));

    assertThat(MutualFitFigures.check(List.of(half, noShare, noSwitches), REVENUE)).isEmpty();
    assertThat(MutualFitFigures.check(List.of(half), ImmutableMap.of())).isEmpty();
  }

  @Test
  void tellsAnUntroubledViewFromNone() {
    Account sole =
        Portfolios.account("a", ImmutableMap.of("profit-impact", 8.0, "supply-risk", 8.0));
    Account silent = Portfolios.account("b", ImmutableMap.of("profit-impact", 8.0));
    Account central =
        Account.builder()
            .from(Portfolios.account("c", ImmutableMap.of()))
            .purchasing(
                new PurchasingProfile(
                    PurchasingProfile.Presence.NATIONAL,
                    PurchasingProfile.DecisionLevel.UNKNOWN,
                    PurchasingProfile.Coordination.CENTRAL))
            .build();
    MeasuredAccounts measured =
        MeasuredAccounts.read(
            AccountsAsOf.undated(List.of(sole, silent, central)), MutualFitFigures.MEASURES);

    assertThat(MutualFitFigures.findCheck(sole, measured, 0)).hasValue(ImmutableList.of());
    assertThat(MutualFitFigures.findCheck(silent, measured, 0)).isEmpty();
    assertThat(MutualFitFigures.findCheck(central, measured, 0).orElseThrow())
        .extracting(Finding::code)
        .containsExactly("DECISION_LEVEL_UNCLEAR");
  }
}
