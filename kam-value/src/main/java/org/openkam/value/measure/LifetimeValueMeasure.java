package org.openkam.value.measure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.openkam.core.finding.Attributes;
import org.openkam.core.measure.AccountsAsOf;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.MeasureColumn;
import org.openkam.core.measure.MeasureParameters;
import org.openkam.value.lifetime.DiscountRate;
import org.openkam.value.lifetime.DivergentValueException;
import org.openkam.value.lifetime.GammaGamma;
import org.openkam.value.lifetime.LifetimeValuation;
import org.openkam.value.lifetime.PurchaseLog;
import org.openkam.value.lifetime.PurchaseModel;

/**
 * The value of the purchases still to come.
 *
 * @param source the purchases
 * @param model how often accounts buy and what a purchase is worth
 * @param horizon how far ahead
 */
record LifetimeValueMeasure(PurchaseSource source, LifetimeModel model, LifetimeHorizon horizon)
    implements Measure {
  static final String KIND = "lifetime-value";

  static Measure create(Attributes attributes) {
    MeasureParameters parameters = MeasureParameters.of(KIND, attributes);
    return new LifetimeValueMeasure(
        ValueParameters.purchases(parameters, "model", "spend", "years", "discountRate"),
        ValueParameters.model(parameters),
        new LifetimeHorizon(parameters.whole("years"), parameters.number("discountRate")));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Attributes parameters() {
    return ValueParameters.of(source, model)
        .put("years", horizon.years())
        .put("discountRate", horizon.discountRate())
        .build();
  }

  @Override
  public String name() {
    return "lifetime value of "
        + source
        + " "
        + horizon
        + " at "
        + horizon.discountRate()
        + " ("
        + model
        + ", Gamma-Gamma)";
  }

  @Override
  public String unit() {
    return source.unit().orElse("");
  }

  @Override
  public MeasureColumn read(AccountsAsOf accounts) {
    Purchases purchases = Purchases.read(this, source, accounts);
    ImmutableList<PurchaseLog.Summary> customers = purchases.summaries();
    FittedModels models = new FittedModels(this, model, accounts);
    Optional<PurchaseModel> often = models.purchases(customers);
    Optional<GammaGamma> spend = models.spend(customers);
    if (often.isEmpty() || spend.isEmpty()) {
      return purchases.unmeasured().with(models.findings());
    }
    LifetimeValuation valuation =
        new LifetimeValuation(
            often.get(), spend.get(), DiscountRate.yearly(horizon.discountRate()));
    return purchases
        .column(customers, customer -> value(valuation, customer))
        .with(models.findings());
  }

  /** A mean that the spend model does not have is not measured. */
  private double value(LifetimeValuation valuation, PurchaseLog.Summary customer) {
    try {
      return valuation.value(customer, horizon.years());
    } catch (DivergentValueException noMean) {
      return Double.NaN;
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
