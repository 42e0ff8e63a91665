package org.openkam.planning.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;

final class ProgrammeResultTest {
  private static final AccountId ACME = AccountId.of("acme");
  private static final AccountId GLOBEX = AccountId.of("globex");
  private static final ProgrammePolicy POLICY = ProgrammePolicy.standard();

  @Test
  @Tag("R089")
  void thirtyPercentWithoutAnAccountAreTooMuch() {
    ProgrammeResult result = result(400, 300, 300);

    assertThat(result.attributedRevenue()).isEqualTo(700);
    assertThat(result.unattributedShare()).hasValue(0.3);
    // margin 250 less cost 100; 150 for 100 spent
    assertThat(result.contribution()).isEqualTo(150);
    assertThat(result.returnOnCost()).hasValue(1.5);
    assertThat(result.check(POLICY))
        .extracting(Finding::code, Finding::severity, Finding::subject, Finding::message)
        .containsExactly(
            tuple(
                "RESULT_UNATTRIBUTED",
                Finding.Severity.WARNING,
                "programme",
                "no account is named for 300 of the revenue of 1000; the tolerable share is 0.2"));
    assertThat(result(400, 400, 200).check(POLICY)).isEmpty();
  }

  @Test
  void warnsOfAProgrammeThatCostsMoreThanItsMargin() {
    ProgrammeResult result = builder(400, 400, 0).margin(50).costToServe(80).build();

    assertThat(result.contribution()).isEqualTo(-30);
    assertThat(result.check(POLICY))
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple(
                "PROGRAMME_COSTS_MORE",
                "the programme costs 80 to serve, more than the margin of 50"));
    assertThat(builder(1, 1, 0).margin(80).costToServe(80).build().check(POLICY)).isEmpty();
  }

  @Test
  void knowsNoShareOfNoRevenueAndNoReturnOnNoCost() {
    ProgrammeResult nothing =
        ProgrammeResult.builder().unattributedRevenue(0).margin(0).costToServe(0).build();

    assertThat(nothing.unattributedShare()).isEmpty();
    assertThat(nothing.returnOnCost()).isEmpty();
    assertThat(nothing.check(POLICY)).isEmpty();
    assertThat(builder(1, 1, 0).margin(5).costToServe(0).build().returnOnCost()).isEmpty();
  }

  @Test
  void refusesAmountsThatAreNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> result(-1, 0, 0))
        .withMessage(
            "revenue of 'acme' of programme 'programme' must be finite and not negative: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> result(1, 1, Double.NaN))
        .withMessage(
            "unattributed revenue of programme 'programme' must be finite and not negative: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> result(Double.MAX_VALUE, 0, Double.MAX_VALUE))
        .withMessage(
            "total revenue of programme 'programme' must be finite and not negative: Infinity");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder(1, 1, 1).margin(1).costToServe(-2).build())
        .withMessage(
            "cost to serve of programme 'programme' must be finite and not negative: -2.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder(1, 1, 1).margin(Double.NaN).costToServe(2).build())
        .withMessage("margin of programme 'programme' must be finite: NaN");
  }

  private static ProgrammeResult result(double acme, double globex, double unattributed) {
    return builder(acme, globex, unattributed).margin(250).costToServe(100).build();
  }

  private static ProgrammeResult.Builder builder(double acme, double globex, double unattributed) {
    return ProgrammeResult.builder()
        .revenue(ImmutableMap.of(ACME, acme, GLOBEX, globex))
        .unattributedRevenue(unattributed);
  }
}
