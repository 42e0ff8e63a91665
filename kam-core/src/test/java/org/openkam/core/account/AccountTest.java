package org.openkam.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class AccountTest {
  @Test
  void needsOnlyAnId() {
    Account account = Account.builder().id(AccountId.of("A-1")).build();

    assertThat(account.name()).isEqualTo("A-1");
    assertThat(account.status()).isEqualTo(Account.Status.CUSTOMER);
    assertThat(account.parent()).isEmpty();
    assertThat(account.findFigure("revenue")).isEmpty();
  }

  @Test
  void keepsWhatWasMeasured() {
    Account account =
        Account.builder()
            .id(AccountId.of("A-1"))
            .name("Acme")
            .putFigure("revenue", 12.5)
            .putDimension("sector", "retail")
            .addEvidence(Evidence.builder().source("CRM").date(LocalDate.of(2025, 1, 2)).build())
            .build();

    assertThat(account.findFigure("revenue")).hasValue(12.5);
    assertThat(account.toBuilder().build()).isEqualTo(account);
    assertThat(account.evidence().get(0).source()).isEqualTo("CRM");
  }

  @Test
  void refusesFiguresThatAreNotFiniteAndBlankIds() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Account.builder().id(AccountId.of("A-1")).putFigure("x", Double.NaN).build())
        .withMessage("account 'A-1' must have a finite figure 'x': NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AccountId.of(" "))
        .withMessage("account id must not be blank: ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evidence.from(""))
        .withMessage("evidence must name its source: ''");
  }
}
