package org.openkam.value.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.openkam.core.resampling.Bootstrap;

final class BootstrapTest {
  private static final ImmutableList<PurchaseHistory> CUSTOMERS =
      SimulatedCustomers.purchases(SimulatedCustomers.of(400, 3));
  private static final PurchaseHistory ACCOUNT = PurchaseHistory.of(9, 28, 30, TimeSpan.Unit.WEEK);

  private static Optional<MbgNbd> fit(List<PurchaseHistory> customers) {
    return MbgNbd.fit(customers, TimeSpan.Unit.WEEK).model();
  }

  private static double purchases(MbgNbd model) {
    return model.expectedPurchases(ACCOUNT, TimeSpan.weeks(52));
  }

  @Test
  void surroundsTheEstimate() {
    double estimate = purchases(fit(CUSTOMERS).orElseThrow());

    Bootstrap.Interval interval =
        new Bootstrap(60, 0.9, 42)
            .interval(CUSTOMERS, BootstrapTest::fit, BootstrapTest::purchases);

    assertThat(interval.lowest()).isLessThan(estimate);
    assertThat(interval.highest()).isGreaterThan(estimate);
    assertThat(interval.usableRefits()).isBetween(40, 60);
  }

  @Test
  void repeatsItselfForTheSameSeedOnly() {
    Bootstrap.Interval once =
        new Bootstrap(10, 0.9, 1).interval(CUSTOMERS, BootstrapTest::fit, BootstrapTest::purchases);

    assertThat(
            new Bootstrap(10, 0.9, 1)
                .interval(CUSTOMERS, BootstrapTest::fit, BootstrapTest::purchases))
        .isEqualTo(once);
    assertThat(
            new Bootstrap(10, 0.9, 2)
                .interval(CUSTOMERS, BootstrapTest::fit, BootstrapTest::purchases))
        .isNotEqualTo(once);
  }

  @Test
  void refusesToSpeakWithoutAUsableRefit() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Bootstrap(5, 0.9, 1)
                    .interval(
                        CUSTOMERS.subList(0, 20), BootstrapTest::fit, BootstrapTest::purchases))
        .withMessage("no refit could be used among resamples: 5");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Bootstrap(5, 0.9, 1)
                    .interval(ImmutableList.of(), BootstrapTest::fit, BootstrapTest::purchases))
        .withMessage("customers to draw from must not be empty: []");
  }

  @Test
  void stopsWhenTheThreadIsInterrupted() {
    Thread.currentThread().interrupt();
    try {
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(
              () ->
                  new Bootstrap(5, 0.9, 1)
                      .interval(CUSTOMERS, BootstrapTest::fit, BootstrapTest::purchases))
          .withMessage("bootstrap was interrupted after resamples: 0");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void rejectsSettingsOutOfRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bootstrap(0, 0.9, 1))
        .withMessage("number of resamples must be positive: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bootstrap(10, 1, 1))
        .withMessage("confidence must be between zero and one: 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bootstrap.Interval(2, 1, 5))
        .withMessage("bootstrap interval must have finite bounds in order: [2.0, 1.0]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bootstrap.Interval(1, 2, 0))
        .withMessage("bootstrap interval must rest on a usable refit: 0");
  }
}
