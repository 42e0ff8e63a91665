package org.openkam.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.openkam.core.finding.Attributes;
import org.openkam.core.series.CalendarUnit;
import org.openkam.core.series.Window;

/** Reads the parameters of a provided kind, and writes those that several kinds share. */
final class Parameters {
  private static final String SERIES = "series";
  private static final String PERIODS = "periods";
  private static final String PERIOD = "period";
  private static final String UNIT = "unit";

  private final String kind;
  private final Attributes attributes;

  private Parameters(String kind, Attributes attributes) {
    this.kind = kind;
    this.attributes = attributes;
  }

  static Parameters of(String kind, Attributes attributes) {
    return new Parameters(kind, attributes);
  }

  /** {@return a builder with the parameters of a source} */
  static Attributes.Builder of(SeriesSource source) {
    Attributes.Builder attributes = Attributes.builder().put(SERIES, source.name());
    source.unit().ifPresent(unit -> attributes.put(UNIT, unit));
    source
        .window()
        .ifPresent(window -> attributes.put(PERIODS, window.length()).put(PERIOD, window.unit()));
    return attributes;
  }

  Parameters only(String... names) {
    attributes.checkNames(subject(), names);
    return this;
  }

  SeriesSource source(String... others) {
    only(
        Stream.concat(Stream.of(SERIES, UNIT, PERIODS, PERIOD), Arrays.stream(others))
            .toArray(String[]::new));
    return new SeriesSource(text(SERIES), window(), attributes.findText(UNIT));
  }

  private Optional<Window> window() {
    if (attributes.findNumber(PERIODS).isEmpty() && attributes.findText(PERIOD).isEmpty()) {
      return Optional.empty();
    }
    double periods = number(PERIODS);
    checkArgument(
        periods == Math.rint(periods) && Math.abs(periods) <= Integer.MAX_VALUE,
        "%s must have whole '%s': %s",
        subject(),
        PERIODS,
        periods);
    return Optional.of(new Window((int) periods, constant(PERIOD, CalendarUnit.class)));
  }

  String text(String name) {
    return attributes.findText(name).orElseThrow(() -> missing(name));
  }

  Optional<String> findText(String name) {
    return attributes.findText(name);
  }

  private double number(String name) {
    return attributes.findNumber(name).orElseThrow(() -> missing(name));
  }

  Attributes attributes(String name) {
    return attributes.findAttributes(name).orElseThrow(() -> missing(name));
  }

  <E extends Enum<E>> E constant(String name, Class<E> constants) {
    String text = text(name);
    return Arrays.stream(constants.getEnumConstants())
        .filter(constant -> constant.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    subject()
                        + " must have '"
                        + name
                        + "' among "
                        + Arrays.stream(constants.getEnumConstants()).map(Enum::name).toList()
                        + ": '"
                        + text
                        + "'"));
  }

  private IllegalArgumentException missing(String name) {
    return new IllegalArgumentException(subject() + " must have a parameter '" + name + "'");
  }

  private String subject() {
    return "measure '" + kind + "'";
  }
}
