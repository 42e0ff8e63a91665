package org.openkam.value.measure;

import org.openkam.core.finding.Attributes;
import org.openkam.core.measure.AccountsAsOf;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.MeasureColumn;
import org.openkam.core.measure.MeasureKind;
import org.openkam.core.measure.MeasureParameters;
import org.openkam.core.measure.MeasureRefusedException;
import org.openkam.core.measure.MeasureRegistry;
import org.openkam.core.measure.Measures;
import org.openkam.value.lifetime.RetentionValue;

/**
 * The value of a customer under contract who renews with a constant probability a year.
 *
 * @param margin the margin of the first year
 * @param retention the probability that the customer stays through a year
 * @param terms over what time
 */
record RetentionValueMeasure(Measure margin, Measure retention, ValueMeasures.RetentionTerms terms)
    implements Measure {
  private static final String KIND = "retention-value";

  /** The kind, which looks up the two measures that the value is made of. */
  record Kind() implements MeasureKind {
    @Override
    public String name() {
      return KIND;
    }

    @Override
    public Measure create(Attributes attributes, MeasureRegistry known) {
      MeasureParameters parameters =
          MeasureParameters.of(KIND, attributes)
              .only("margin", "retention", "years", "discountRate", "timing");
      return new RetentionValueMeasure(
          parameters.measure("margin", known),
          parameters.measure("retention", known),
          new ValueMeasures.RetentionTerms(
              parameters.whole("years"),
              parameters.number("discountRate"),
              parameters.constant("timing", RetentionValue.PaymentTiming.class)));
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Attributes parameters() {
    return Attributes.builder()
        .put("margin", Measures.describe(margin))
        .put("retention", Measures.describe(retention))
        .put("years", terms.years())
        .put("discountRate", terms.discountRate())
        .put("timing", terms.timing())
        .build();
  }

  @Override
  public String name() {
    return "value of "
        + margin.name()
        + " at retention "
        + retention.name()
        + " over "
        + terms.years()
        + (terms.years() == 1 ? " year" : " years")
        + " at "
        + terms.discountRate();
  }

  @Override
  public String unit() {
    return margin.unit();
  }

  @Override
  public MeasureColumn read(AccountsAsOf accounts) {
    MeasureColumn margins = accounts.read(margin);
    MeasureColumn retentions = accounts.read(retention);
    double[] values = new double[accounts.size()];
    for (int row = 0; row < values.length; row++) {
      double stays = retentions.value(row);
      if (stays < 0 || stays > 1) {
        throw new MeasureRefusedException(
            this,
            accounts.accounts().get(row).id(),
            "must have a retention from zero to one: " + stays);
      }
      values[row] =
          Double.isNaN(stays) || Double.isNaN(margins.value(row))
              ? Double.NaN
              : value(margins.value(row), stays);
    }
    return MeasureColumn.of(values).with(margins.findings()).with(retentions.findings());
  }

  private double value(double ofFirstYear, double stays) {
    return RetentionValue.builder()
        .margin(ofFirstYear)
        .retention(stays)
        .discountRate(terms.discountRate())
        .timing(terms.timing())
        .build()
        .over(terms.years());
  }

  @Override
  public String toString() {
    return name();
  }
}
