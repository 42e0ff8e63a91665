package org.openkam.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.Function;
import org.openkam.core.finding.Attributes;

/**
 * A kind of measure, which turns parameters from a file into a measure.
 *
 * <p>Implementations are immutable and safe for many threads.
 */
public interface MeasureKind {
  /**
   * Returns a kind.
   *
   * @param name the name, not blank
   * @param factory turns parameters into a measure, and refuses those it does not know
   * @return the kind
   */
  static MeasureKind of(String name, Function<Attributes, Measure> factory) {
    checkArgument(!name.isBlank(), "name of a measure kind must not be blank: '%s'", name);
    return new MeasureKind() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Measure create(Attributes parameters, MeasureRegistry known) {
        return factory.apply(parameters);
      }

      @Override
      public String toString() {
        return "measure kind '" + name + "'";
      }
    };
  }

  /**
   * Returns the kind of a measure that takes no parameters.
   *
   * @param measure the measure
   * @return the kind, under the name of the measure's kind
   * @throws IllegalArgumentException if the measure has parameters
   */
  static MeasureKind of(Measure measure) {
    checkArgument(
        measure.parameters().size() == 0,
        "measure of kind '%s' must have no parameters to be registered: %s",
        measure.kind(),
        measure.parameters());
    return of(
        measure.kind(),
        parameters -> {
          parameters.checkNames("measure '" + measure.kind() + "'");
          return measure;
        });
  }

  /** {@return the name, which its measures return as {@link Measure#kind()}} */
  String name();

  /**
   * Returns the measure with parameters.
   *
   * @param parameters what {@link Measure#parameters()} of a measure of this kind returns
   * @param known the kinds that a measure made of other measures looks these up in
   * @return the measure
   * @throws IllegalArgumentException if a parameter is missing, unknown or out of range
   */
  Measure create(Attributes parameters, MeasureRegistry known);
}
