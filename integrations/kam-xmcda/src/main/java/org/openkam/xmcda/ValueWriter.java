package org.openkam.xmcda;

import java.util.OptionalDouble;
import org.openkam.xmcda.xml.XmlOutput;

/** Writes values, which versions 2 and 4 write alike below {@code value}. */
final class ValueWriter {
  private final XmlOutput out;
  private final XmcdaVersion version;

  ValueWriter(XmlOutput out, XmcdaVersion version) {
    this.out = out;
    this.version = version;
  }

  /** Writes an element with one or several values; nothing where nothing is stated. */
  void values(String subject, XmcdaValue value) {
    if (value instanceof XmcdaValue.Several several) {
      if (!several.values().isEmpty()) {
        out.element(
            "values",
            () ->
                several
                    .values()
                    .forEach((id, single) -> value(subject, new String[] {"id", id}, single)));
      }
    } else {
      out.element("values", () -> value(subject, value));
    }
  }

  /** Writes one {@code value}. */
  void value(String subject, XmcdaValue value) {
    value(subject, new String[0], value);
  }

  private void value(String subject, String[] attributes, XmcdaValue value) {
    if (value instanceof XmcdaValue.Several) {
      throw new XmcdaRefusedException(version, subject, "it needs one value but has: " + value);
    }
    if (value instanceof XmcdaValue.Unsupported unsupported) {
      throw new XmcdaRefusedException(
          version, subject, "values of kind " + unsupported.kind() + " are not supported");
    }
    out.element("value", attributes, () -> content(value));
  }

  private void content(XmcdaValue value) {
    if (value instanceof XmcdaValue.Numeric number) {
      real(number.value());
    } else if (value instanceof XmcdaValue.Label label) {
      out.text("label", label.text());
    } else if (value instanceof XmcdaValue.Flag flag) {
      out.text("boolean", Boolean.toString(flag.value()));
    } else if (value instanceof XmcdaValue.Interval interval) {
      out.element(
          "interval",
          () -> {
            number("lowerBound", interval.lower());
            number("upperBound", interval.upper());
          });
    } else {
      out.empty("NA");
    }
  }

  /** Writes an element with a number in it; nothing where there is none. */
  void number(String name, OptionalDouble number) {
    number.ifPresent(value -> number(name, value));
  }

  /** Writes an element with a number in it. */
  void number(String name, double number) {
    out.element(name, () -> real(number));
  }

  private void real(double number) {
    out.text("real", Double.toString(number));
  }
}
