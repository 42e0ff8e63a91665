package org.openkam.core.measure;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.openkam.core.finding.Attributes;
import org.openkam.core.series.CalendarUnit;
import org.openkam.core.series.Window;

/** Writes and reads the parameters of a {@link SeriesSource}. */
final class SeriesParameters {
  private static final String SERIES = "series";
  private static final String PERIODS = "periods";
  private static final String PERIOD = "period";
  private static final String UNIT = "unit";

  private SeriesParameters() {}

  /** {@return a builder with the parameters of a source} */
  static Attributes.Builder of(SeriesSource source) {
    Attributes.Builder attributes = Attributes.builder().put(SERIES, source.name());
    source.unit().ifPresent(unit -> attributes.put(UNIT, unit));
    source
        .window()
        .ifPresent(window -> attributes.put(PERIODS, window.length()).put(PERIOD, window.unit()));
    return attributes;
  }

  /** {@return the source among other parameters that have these names} */
  static SeriesSource source(MeasureParameters parameters, String... others) {
    parameters.only(
        Stream.concat(Stream.of(SERIES, UNIT, PERIODS, PERIOD), Arrays.stream(others))
            .toArray(String[]::new));
    return new SeriesSource(parameters.text(SERIES), window(parameters), parameters.findText(UNIT));
  }

  private static Optional<Window> window(MeasureParameters parameters) {
    return parameters.has(PERIODS) || parameters.has(PERIOD)
        ? Optional.of(
            new Window(parameters.whole(PERIODS), parameters.constant(PERIOD, CalendarUnit.class)))
        : Optional.empty();
  }
}
