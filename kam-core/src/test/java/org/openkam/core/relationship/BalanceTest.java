package org.openkam.core.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.finding.Finding;

final class BalanceTest {
  @Test
  @Tag("R062")
  @Tag("R065")
  void reportsAWillingnessThatIsNotShared() {
    Balance willingness = balance("willingness", 9, 3, 2);

    assertThat(willingness.gap()).isEqualTo(6);
    assertThat(willingness.holds()).isFalse();
    assertThat(willingness.check().orElseThrow().code()).isEqualTo("UNBALANCED");
    assertThat(willingness.check().orElseThrow().severity()).isEqualTo(Finding.Severity.WARNING);
    assertThat(willingness.check().orElseThrow().message())
        .isEqualTo("willingness is out of balance: ours 9, theirs 3, 6 apart where 2 is tolerable");
  }

  @Test
  @Tag("R066")
  void reportsThatTheyWorkInMoreCountriesThanWeServe() {
    assertThat(balance("countries", 3, 30, 10).check().orElseThrow().message())
        .isEqualTo(
            "countries is out of balance: ours 3, theirs 30, 27 apart where 10 is tolerable");
  }

  @Test
  @Tag("R086")
  void countsOnWhatBothHave() {
    assertThat(balance("growth", 9, -2, 20).mutual()).isEqualTo(-2);
  }

  @Test
  @Tag("R080")
  void onlyWhereBothGainDoBothWin() {
    assertThat(balance("benefit", 50_000, 0, 10_000).mutual()).isZero();
    assertThat(balance("benefit", 50_000, 0, 10_000).check()).isPresent();
    assertThat(balance("benefit", 50_000, 20_000, 10_000).mutual()).isEqualTo(20_000);
  }

  @Test
  void toleratesAGapAsGreatAsTheTolerance() {
    assertThat(balance("willingness", 5, 7, 2).check()).isEmpty();
    assertThat(balance("willingness", 5, 5, 0).holds()).isTrue();
  }

  @Test
  void refusesNumbersWithoutMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> balance("x", Double.NaN, 1, 1))
        .withMessage("balance of 'x' must have two values a finite distance apart: NaN, 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> balance("x", 1, 1, -1))
        .withMessage("balance of 'x' must have a finite tolerance, not negative: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> balance(" ", 1, 1, 1))
        .withMessage("balance must name what it compares: ' '");
  }

  private static Balance balance(String subject, double ours, double theirs, double tolerance) {
    return Balance.builder()
        .subject(subject)
        .ours(ours)
        .theirs(theirs)
        .tolerance(tolerance)
        .build();
  }
}
