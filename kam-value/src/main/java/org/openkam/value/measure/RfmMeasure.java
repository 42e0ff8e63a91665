package org.openkam.value.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Attributes;
import org.openkam.core.measure.AccountsAsOf;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.MeasureColumn;
import org.openkam.core.measure.MeasureParameters;
import org.openkam.value.lifetime.RfmScoring;

/**
 * The score for recency, frequency and monetary value among all accounts that bought.
 *
 * @param source the purchases
 * @param part one of the three scores, or their mean
 * @param scoring how values are cut into levels
 */
record RfmMeasure(PurchaseSource source, PurchaseSource.RfmPart part, RfmScoring scoring)
    implements Measure {
  static final String KIND = "rfm";

  static Measure create(Attributes attributes) {
    MeasureParameters parameters = MeasureParameters.of(KIND, attributes);
    return new RfmMeasure(
        ValueParameters.purchases(parameters, "part", "binning", "levels"),
        parameters.constant("part", PurchaseSource.RfmPart.class),
        new RfmScoring(
            parameters.constant("binning", RfmScoring.Binning.class), parameters.whole("levels")));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Attributes parameters() {
    return ValueParameters.of(source)
        .put("part", part)
        .put("binning", scoring.binning())
        .put("levels", scoring.levels())
        .build();
  }

  @Override
  public String name() {
    return "RFM "
        + part
        + " of "
        + source
        + " ("
        + scoring.levels()
        + " levels by "
        + (scoring.binning() == RfmScoring.Binning.MEAN_RANK ? "rank" : "quantile")
        + ")";
  }

  @Override
  public MeasureColumn read(AccountsAsOf accounts) {
    accounts.checkWhole(this);
    Purchases purchases = Purchases.read(this, source, accounts);
    ImmutableMap<AccountId, RfmScoring.Profile> profiles = purchases.profiles();
    if (profiles.isEmpty()) {
      return purchases.unmeasured();
    }
    ImmutableList<AccountId> customers = profiles.keySet().asList();
    ImmutableList<RfmScoring.Score> scores = scoring.score(profiles.values().asList());
    Map<AccountId, Double> values = new HashMap<>();
    for (int i = 0; i < scores.size(); i++) {
      values.put(customers.get(i), part.of(scores.get(i)));
    }
    return purchases.column(values);
  }

  @Override
  public String toString() {
    return name();
  }
}
