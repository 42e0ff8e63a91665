package org.openkam.core.fields;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.openkam.core.finding.Attributes;

/** Exact decimals as texts; numbers are read as well. */
record DecimalForm(Attributes described) implements Form<BigDecimal> {
  private static final int MAX_DIGITS = 100;
  private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");

  @Override
  public void write(BigDecimal amount, FormWriter out) {
    if (Math.max(amount.precision(), amount.scale()) - Math.min(amount.scale(), 0) >= MAX_DIGITS) {
      throw out.problem("must be an amount of at most " + MAX_DIGITS + " digits: " + amount);
    }
    out.text(amount.toPlainString());
  }

  @Override
  public BigDecimal read(FormReader in) {
    if (in.kind() == FormReader.Kind.NUMBER) {
      return in.decimal();
    }
    String text = in.text();
    if (text.length() > MAX_DIGITS || !DECIMAL.matcher(text).matches()) {
      throw in.problem(
          "must be an amount like 1250.50 of at most " + MAX_DIGITS + " digits: '" + text + "'");
    }
    return new BigDecimal(text);
  }

  static DecimalForm signed() {
    return new DecimalForm(
        Attributes.of(
            "oneOf",
            ImmutableList.of(
                ImmutableMap.of("type", "number"),
                ImmutableMap.of("type", "string", "pattern", "^-?\\d+(\\.\\d+)?$"))));
  }

  static DecimalForm notNegative() {
    return new DecimalForm(
        Attributes.of(
            "oneOf",
            ImmutableList.of(
                ImmutableMap.of("type", "number", "minimum", 0),
                ImmutableMap.of("type", "string", "pattern", "^\\d+(\\.\\d+)?$"))));
  }

  @Override
  public Attributes schema(Definitions definitions) {
    return described;
  }
}
