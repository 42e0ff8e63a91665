package org.openkam.core.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;

final class IdealCustomerProfileTest {
  private static final IdealCustomerProfile PROFILE =
      new IdealCustomerProfile(
          ImmutableList.of(
              Gate.atLeast("employees", 200),
              Gate.atLeast("plants", 2),
              Gate.atMost("distance-km", 300),
              Gate.atLeast("uses-scheduling", 1),
              Gate.atLeast("growth", 0.03)));

  @Test
  @Tag("R054")
  void matchesByTheShareOfRulesThatAreMet() {
    Account account =
        Account.builder()
            .id(AccountId.of("acme"))
            .putFigure("employees", 450)
            .putFigure("plants", 3)
            .putFigure("distance-km", 120)
            .putFigure("uses-scheduling", 1)
            .putFigure("growth", 0.01)
            .build();

    assertThat(PROFILE.match(account)).isEqualTo(0.8);
    assertThat(PROFILE.assess(account))
        .containsExactly(
            entry("employees", Gate.Status.MET),
            entry("plants", Gate.Status.MET),
            entry("distance-km", Gate.Status.MET),
            entry("uses-scheduling", Gate.Status.MET),
            entry("growth", Gate.Status.NOT_MET));
  }

  @Test
  void doesNotCountWhatIsNotKnown() {
    Account account =
        Account.builder().id(AccountId.of("bolt")).putFigure("employees", 450).build();

    assertThat(PROFILE.match(account)).isEqualTo(0.2);
    assertThat(PROFILE.assess(account)).containsEntry("plants", Gate.Status.UNKNOWN);
  }

  @Test
  void refusesRulesThatCannotBeHeldAgainstAnAccount() {
    Gate plants = Gate.atLeast("plants", 2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IdealCustomerProfile(ImmutableList.of()))
        .withMessage("ideal customer profile must have a rule: []");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IdealCustomerProfile(ImmutableList.of(plants, plants)))
        .withMessage("ideal customer profile must have each rule once: [plants, plants]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new IdealCustomerProfile(ImmutableList.of(Gate.builder().id("liked").build())))
        .withMessage("rule of an ideal customer profile must have a threshold: 'liked'");
  }
}
