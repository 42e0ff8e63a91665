package org.openkam.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

import org.openkam.core.account.Account;
import org.openkam.core.finding.Attributes;

/**
 * A figure of an account.
 *
 * @param figure the name of the figure
 * @param unit its unit; empty for pure numbers or unknown
 */
record Figure(String figure, String unit) implements Measure {
  static final String KIND = "figure";

  Figure {
    checkArgument(!figure.isBlank(), "figure name must not be blank: '%s'", figure);
  }

  static Measure create(Attributes attributes) {
    MeasureParameters parameters = MeasureParameters.of(KIND, attributes).only(KIND, "unit");
    return new Figure(parameters.text(KIND), parameters.findText("unit").orElse(""));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Attributes parameters() {
    Attributes.Builder parameters = Attributes.builder().put(KIND, figure);
    if (!unit.isEmpty()) {
      parameters.put("unit", unit);
    }
    return parameters.build();
  }

  @Override
  public String name() {
    return figure;
  }

  @Override
  public MeasureColumn read(AccountsAsOf accounts) {
    double[] values = new double[accounts.size()];
    for (int row = 0; row < values.length; row++) {
      Account account = accounts.accounts().get(row);
      values[row] = account.findFigure(figure).orElse(Double.NaN);
    }
    return MeasureColumn.of(values);
  }

  @Override
  public String toString() {
    return figure;
  }
}
