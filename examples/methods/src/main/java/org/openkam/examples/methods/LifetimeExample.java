package org.openkam.examples.methods;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.openkam.core.measure.Measure;
import org.openkam.value.lifetime.RetentionSchedule;
import org.openkam.value.lifetime.RetentionSensitivity;
import org.openkam.value.lifetime.RetentionValue;
import org.openkam.value.lifetime.RetentionValue.PaymentTiming;
import org.openkam.value.lifetime.ShiftedBetaGeometric;
import org.openkam.value.measure.LifetimeModel;
import org.openkam.value.measure.PurchaseSource;
import org.openkam.value.measure.ValueMeasures;

/** What contracts are worth, what keeping more of them is worth, and the same as a measure. */
final class LifetimeExample {
  public static void main(String[] args) {
    RetentionValue contract =
        RetentionValue.builder()
            .margin(100)
            .retention(0.8)
            .discountRate(0.1)
            .timing(PaymentTiming.START_OF_PERIOD)
            .build();
    RetentionSchedule rising =
        new RetentionSchedule(
            PaymentTiming.START_OF_PERIOD,
            ImmutableList.of(
                new RetentionSchedule.Period(100, 0.8, 0.1),
                new RetentionSchedule.Period(110, 0.9, 0.1)));
    System.out.printf(
        Locale.ROOT,
        "kEUR: two years %.1f, with better terms %.1f, endless %.1f, with 85 %% kept %.0f %%"
            + " more%n",
        contract.over(2),
        rising.value(),
        contract.endless(),
        100 * RetentionSensitivity.of(contract, 0.85).uplift());

    ShiftedBetaGeometric renewals =
        ShiftedBetaGeometric.fit(List.of(ShiftedBetaGeometric.Cohort.of(1000, 869, 743, 653, 593)))
            .model()
            .orElseThrow();
    System.out.printf(
        Locale.ROOT,
        "renew: %.0f %% the first time, %.0f %% the fifth%n",
        100 * renewals.retention(1),
        100 * renewals.retention(5));

    PurchaseSource orders = ValueMeasures.purchases("orders").in("EUR");
    LifetimeModel model = LifetimeModel.fitted(LifetimeModel.Kind.MBG_NBD);
    Measure value = orders.lifetimeValue(model, 3, 0.1);
    System.out.println("a criterion reads: " + value.name());
  }
}
