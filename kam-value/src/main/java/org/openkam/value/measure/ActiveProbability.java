package org.openkam.value.measure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.openkam.core.finding.Attributes;
import org.openkam.core.measure.AccountsAsOf;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.MeasureColumn;
import org.openkam.core.measure.MeasureParameters;
import org.openkam.value.lifetime.PurchaseLog;
import org.openkam.value.lifetime.PurchaseModel;

/**
 * The probability that an account still buys.
 *
 * @param source the purchases
 * @param model how often accounts buy
 */
record ActiveProbability(PurchaseSource source, LifetimeModel model) implements Measure {
  static final String KIND = "active-probability";

  static Measure create(Attributes attributes) {
    MeasureParameters parameters = MeasureParameters.of(KIND, attributes);
    return new ActiveProbability(
        ValueParameters.purchases(parameters, "model", "spend"), ValueParameters.model(parameters));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Attributes parameters() {
    return ValueParameters.of(source, model).build();
  }

  @Override
  public String name() {
    return "probability of being active by " + source + " (" + model + ")";
  }

  @Override
  public MeasureColumn read(AccountsAsOf accounts) {
    Purchases purchases = Purchases.read(this, source, accounts);
    ImmutableList<PurchaseLog.Summary> customers = purchases.summaries();
    FittedModels models = new FittedModels(this, model, accounts);
    Optional<PurchaseModel> often = models.purchases(customers);
    MeasureColumn column =
        often
            .map(
                known ->
                    purchases.column(
                        customers, customer -> known.probabilityAlive(customer.purchases())))
            .orElseGet(purchases::unmeasured);
    return column.with(models.findings());
  }

  @Override
  public String toString() {
    return name();
  }
}
