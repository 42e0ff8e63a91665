package org.openkam.xmcda;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.openkam.xmcda.xml.XmlElement;

/** Reads values of every kind, as all versions write them. */
final class ValueReader {
  // the numbers of XML Schema that are finite; Java's own reader admits more
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
  private static final String[] KINDS = {
    "integer",
    "real",
    "rational",
    "label",
    "boolean",
    "interval",
    "NA",
    "rankedLabel",
    "valuedLabel",
    "fuzzyNumber",
    "fuzzyLabel",
    "image",
    "imageRef"
  };

  private final ReadingLog log;

  ValueReader(ReadingLog log) {
    this.log = log;
  }

  /** {@return the value of an entry that must have one} */
  Optional<XmcdaValue> stated(XmlElement entry) {
    XmcdaValue value = valuesOf(entry);
    if (value.equals(XmcdaValue.none())) {
      log.incomplete(entry, "value");
      return Optional.empty();
    }
    return Optional.of(value);
  }

  /** {@return what stands below an element in {@code value} and {@code values/value}} */
  XmcdaValue valuesOf(XmlElement holder) {
    ImmutableList.Builder<XmlElement> found = ImmutableList.builder();
    for (XmlElement child : holder.children("value", "values")) {
      if (child.name().equals("value")) {
        found.add(child);
      } else {
        found.addAll(child.children("value"));
      }
    }
    ImmutableList<XmlElement> values = found.build();
    if (values.isEmpty()) {
      return XmcdaValue.none();
    }
    return values.size() == 1 ? value(values.get(0)) : several(values);
  }

  private XmcdaValue several(ImmutableList<XmlElement> elements) {
    Map<String, XmcdaValue> values = new LinkedHashMap<>();
    for (XmlElement element : elements) {
      String id = element.attribute("id");
      String place = Integer.toString(values.size() + 1);
      values.put(id.isEmpty() || values.containsKey(id) ? place : id, value(element));
    }
    return new XmcdaValue.Several(ImmutableMap.copyOf(values));
  }

  /** {@return the value that an element holds, not available where it cannot be read} */
  XmcdaValue value(XmlElement holder) {
    Optional<XmlElement> stated = holder.child(KINDS);
    if (stated.isEmpty()) {
      log.incomplete(holder, "value of a known kind");
      return XmcdaValue.missing();
    }
    XmlElement element = stated.get();
    return switch (element.name()) {
      case "integer", "real" -> asValue(decimal(element));
      case "rational" -> asValue(rational(element));
      case "label" -> new XmcdaValue.Label(element.text());
      case "rankedLabel", "valuedLabel" ->
          new XmcdaValue.Label(element.child("label").map(XmlElement::text).orElse(""));
      case "boolean" -> flag(element);
      case "interval" -> interval(element);
      case "NA" -> XmcdaValue.missing();
      default -> {
        log.unsupported(element);
        element.takeWhole();
        yield new XmcdaValue.Unsupported(element.name());
      }
    };
  }

  /** {@return the number that an element holds, empty where there is none} */
  OptionalDouble number(XmlElement holder) {
    XmcdaValue value = value(holder);
    if (value.findNumber().isEmpty() && !value.equals(XmcdaValue.missing())) {
      log.invalid(holder, "a number");
    }
    return value.findNumber();
  }

  private static XmcdaValue asValue(OptionalDouble number) {
    return number.isPresent() ? XmcdaValue.of(number.getAsDouble()) : XmcdaValue.missing();
  }

  /** {@return the number that the text of an element is, empty and reported otherwise} */
  OptionalDouble decimal(XmlElement element) {
    if (NUMBER.matcher(element.text()).matches()) {
      double number = Double.parseDouble(element.text());
      if (Double.isFinite(number)) {
        return OptionalDouble.of(number);
      }
    }
    log.invalid(element, "a finite number");
    return OptionalDouble.empty();
  }

  private OptionalDouble rational(XmlElement element) {
    Optional<XmlElement> numerator = element.child("numerator");
    Optional<XmlElement> denominator = element.child("denominator");
    if (numerator.isEmpty() || denominator.isEmpty()) {
      log.incomplete(element, "numerator and denominator");
      return OptionalDouble.empty();
    }
    OptionalDouble above = decimal(numerator.get());
    OptionalDouble below = decimal(denominator.get());
    if (above.isEmpty() || below.isEmpty()) {
      return OptionalDouble.empty();
    }
    if (below.getAsDouble() == 0) {
      log.invalid(denominator.get(), "a denominator other than zero");
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(above.getAsDouble() / below.getAsDouble());
  }

  /** {@return yes or no, not available and reported otherwise} */
  XmcdaValue flag(XmlElement element) {
    return switch (element.text()) {
      case "true", "1" -> new XmcdaValue.Flag(true);
      case "false", "0" -> new XmcdaValue.Flag(false);
      default -> {
        log.invalid(element, "true or false");
        yield XmcdaValue.missing();
      }
    };
  }

  private XmcdaValue interval(XmlElement element) {
    OptionalDouble lower = bound(element, "lowerBound");
    OptionalDouble upper = bound(element, "upperBound");
    if (lower.isEmpty() && upper.isEmpty()) {
      log.incomplete(element, "bound");
      return XmcdaValue.missing();
    }
    if (lower.isPresent() && upper.isPresent() && lower.getAsDouble() > upper.getAsDouble()) {
      log.invalid(element, "an interval with its bounds in order");
      return XmcdaValue.missing();
    }
    return new XmcdaValue.Interval(lower, upper);
  }

  private OptionalDouble bound(XmlElement interval, String name) {
    Optional<XmlElement> bound = interval.child(name);
    return bound.isPresent() ? number(bound.get()) : OptionalDouble.empty();
  }
}
