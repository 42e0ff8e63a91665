package org.openkam.value.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.Range;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;

final class RevenueAttributionTest {
  private static Reseller reseller(String id, double revenue, String account, double share) {
    return Reseller.builder()
        .id(AccountId.of(id))
        .revenue(revenue)
        .putShare(id(account), Reseller.Share.exactly(share))
        .build();
  }

  @Test
  @Tag("R072")
  void addsWhatResellersSellToTheAccount() {
    RevenueAttribution attribution =
        RevenueAttribution.builder()
            .putDirect(id("A"), 400.0)
            .addReseller(
                Reseller.builder()
                    .id(id("R"))
                    .revenue(1000)
                    .putShare(id("A"), new Reseller.Share(0.2, 0.3, 0.4))
                    .build())
            .build();

    // 400 direct and 300, plus or minus 100, through the reseller
    assertThat(attribution.accounts())
        .containsEntry(
            id("A"),
            RevenueAttribution.AttributedRevenue.builder()
                .direct(400)
                .indirect(300)
                .interval(Range.closed(600.0, 800.0))
                .build());
    assertThat(attribution.effective().ranked()).containsEntry(id("A"), 700.0);
  }

  @Test
  @Tag("R089")
  void saysWhenTooMuchIsNotAttributed() {
    // 600 direct and 100 of 400 through the reseller: 300 of 1000 are not attributed
    RevenueAttribution attribution =
        RevenueAttribution.builder()
            .putDirect(id("A"), 600.0)
            .addReseller(reseller("R", 400, "B", 0.25))
            .build();

    assertThat(attribution.unattributedShare()).isCloseTo(0.3, within(1e-15));
    assertThat(attribution.verdict(0.2)).isEqualTo(RevenueAttribution.Verdict.UNATTRIBUTED);
    assertThat(attribution.verdict(0.4)).isEqualTo(RevenueAttribution.Verdict.TRACEABLE);
  }

  @Test
  @Tag("R072")
  void showsADependenceThatHidesBehindResellers() {
    RevenueAttribution attribution =
        RevenueAttribution.builder()
            .putDirect(id("A"), 100.0)
            .putDirect(id("B"), 100.0)
            .addReseller(reseller("R1", 150, "A", 1))
            .addReseller(reseller("R2", 150, "A", 1))
            .build();

    assertThat(Pareto.of(attribution.direct()).share(id("A"))).isEqualTo(0.5);
    assertThat(attribution.effective().share(id("A"))).isEqualTo(0.8);
    assertThat(attribution.byReseller().concentration().ratio(1)).isEqualTo(0.5);
    assertThat(attribution.unattributedShare()).isZero();
  }

  @Test
  void countsAccountsThatOnlyBuyThroughResellers() {
    RevenueAttribution attribution =
        RevenueAttribution.builder().addReseller(reseller("R", 200, "B", 0.75)).build();

    assertThat(attribution.accounts())
        .containsExactly(
            Map.entry(
                id("B"),
                RevenueAttribution.AttributedRevenue.builder()
                    .direct(0)
                    .indirect(150)
                    .interval(Range.closed(150.0, 150.0))
                    .build()));
    assertThat(attribution.effective().ranked()).containsExactly(Map.entry(id("B"), 150.0));
    // 50 of 200, just what is tolerated
    assertThat(attribution.verdict(0.25)).isEqualTo(RevenueAttribution.Verdict.TRACEABLE);
  }

  @Test
  void addsSharesAsDecimals() {
    Reseller reseller =
        Reseller.builder()
            .id(id("R"))
            .revenue(100)
            .putShare(id("A"), Reseller.Share.exactly(0.1))
            .putShare(id("B"), Reseller.Share.exactly(0.2))
            .putShare(id("C"), Reseller.Share.exactly(0.7))
            .build();

    assertThat(reseller.unattributed()).isZero();
  }

  @Test
  void refusesToCountTwice() {
    assertRefused(
        () ->
            Reseller.builder()
                .id(id("R"))
                .revenue(100)
                .putShare(id("A"), Reseller.Share.exactly(0.6))
                .putShare(id("B"), Reseller.Share.exactly(0.5))
                .build(),
        "likely shares of reseller 'R' must not exceed 1 in sum: 1.1");
    assertRefused(
        () ->
            RevenueAttribution.builder()
                .addReseller(reseller("R", 1, "A", 1))
                .addReseller(reseller("R", 1, "A", 1))
                .build(),
        "resellers must have different ids: [R, R]");
  }

  @Test
  void refusesNumbersWithoutMeaning() {
    assertRefused(
        () -> new Reseller.Share(0.3, 0.2, 0.4),
        "attribution share must satisfy 0 <= low <= likely <= high <= 1: [0.3, 0.2, 0.4]");
    assertRefused(
        () -> reseller("R", -1, "A", 1),
        "revenue of reseller 'R' must be finite and not negative: -1.0");
    assertRefused(() -> reseller(" ", 1, "A", 1), "account id must not be blank: ' '");
    assertRefused(
        () -> RevenueAttribution.builder().putDirect(id("A"), -1.0).build(),
        "direct revenue of account 'A' must be finite and not negative: -1.0");
    assertRefused(
        () -> RevenueAttribution.builder().build(),
        "attributed revenue must be finite and above zero in total: 0.0");
    assertRefused(
        () -> RevenueAttribution.builder().putDirect(id("A"), 1.0).build().verdict(2),
        "tolerated share must lie from 0 to 1: 2.0");
    assertRefused(
        () -> RevenueAttribution.builder().putDirect(id("A"), 1.0).build().verdict(-0.1),
        "tolerated share must lie from 0 to 1: -0.1");
  }

  @Test
  void toleratesTheShareItself() {
    RevenueAttribution traced =
        RevenueAttribution.builder().putDirect(id("A"), 1.0).putDirect(id("B"), 0.0).build();

    assertThat(traced.unattributedShare()).isZero();
    assertThat(traced.verdict(0)).isEqualTo(RevenueAttribution.Verdict.TRACEABLE);
    assertThat(traced.verdict(1)).isEqualTo(RevenueAttribution.Verdict.TRACEABLE);
  }

  private static void assertRefused(ThrowingCallable refused, String message) {
    assertThatIllegalArgumentException().isThrownBy(refused).withMessage(message);
  }

  private static AccountId id(String value) {
    return AccountId.of(value);
  }
}
