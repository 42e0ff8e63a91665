package org.openkam.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.openkam.core.account.Estimate;
import org.openkam.core.finding.Attributes;

/**
 * The expected value of an estimate: its amount times its probability.
 *
 * @param estimate the name of the estimate
 * @param unit the only unit that counts; empty where all estimates have one
 */
record ExpectedValue(String estimate, String unit) implements Measure {
  static final String KIND = "expected-value";

  ExpectedValue {
    checkArgument(!estimate.isBlank(), "estimate name must not be blank: '%s'", estimate);
  }

  static Measure create(Attributes attributes) {
    MeasureParameters parameters = MeasureParameters.of(KIND, attributes).only("estimate", "unit");
    return new ExpectedValue(parameters.text("estimate"), parameters.findText("unit").orElse(""));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Attributes parameters() {
    Attributes.Builder parameters = Attributes.builder().put("estimate", estimate);
    if (!unit.isEmpty()) {
      parameters.put("unit", unit);
    }
    return parameters.build();
  }

  @Override
  public String name() {
    return "expected " + estimate + (unit.isEmpty() ? "" : " in " + unit);
  }

  @Override
  public MeasureColumn read(AccountsAsOf accounts) {
    ColumnBuilder column = new ColumnBuilder(this, accounts);
    for (int row = 0; row < accounts.size(); row++) {
      Estimate found = accounts.accounts().get(row).estimates().get(estimate);
      if (found != null && !unit.isEmpty() && !found.unit().equals(unit)) {
        column.otherUnits(row);
      } else if (found != null) {
        column.putAmount(row, found.expected(), Optional.of(found.unit()));
      }
    }
    return column.build();
  }

  @Override
  public String toString() {
    return name();
  }
}
