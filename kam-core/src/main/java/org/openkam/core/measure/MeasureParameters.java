package org.openkam.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;
import java.util.Optional;
import org.openkam.core.finding.Attributes;

/**
 * The parameters of a measure as a {@link MeasureKind} reads them; each refusal names the kind.
 *
 * <p>Immutable.
 */
public final class MeasureParameters {
  private final String subject;
  private final Attributes attributes;

  private MeasureParameters(String subject, Attributes attributes) {
    this.subject = subject;
    this.attributes = attributes;
  }

  /**
   * Returns the parameters of a measure.
   *
   * @param kind the name of its kind, for messages
   * @param attributes the parameters
   * @return the parameters
   */
  public static MeasureParameters of(String kind, Attributes attributes) {
    return new MeasureParameters("measure '" + kind + "'", attributes);
  }

  /**
   * Checks that nothing was named that nobody reads.
   *
   * @param names the names that are read
   * @return these parameters
   * @throws IllegalArgumentException if there is another name
   */
  @CanIgnoreReturnValue
  public MeasureParameters only(String... names) {
    attributes.checkNames(subject, names);
    return this;
  }

  /**
   * Returns whether a parameter was given.
   *
   * @param name its name
   * @return whether it was given
   */
  public boolean has(String name) {
    return attributes.names().contains(name);
  }

  /**
   * Returns a text.
   *
   * @param name the name of the parameter
   * @return the text
   * @throws IllegalArgumentException if it is missing or not a text
   */
  public String text(String name) {
    return findText(name).orElseThrow(() -> missing(name));
  }

  /**
   * Finds a text.
   *
   * @param name the name of the parameter
   * @return the text, or empty where it was not given
   * @throws IllegalArgumentException if it is not a text
   */
  public Optional<String> findText(String name) {
    return attributes.findText(name);
  }

  /**
   * Returns a number.
   *
   * @param name the name of the parameter
   * @return the number, finite
   * @throws IllegalArgumentException if it is missing or not a number
   */
  public double number(String name) {
    return attributes.findNumber(name).orElseThrow(() -> missing(name));
  }

  /**
   * Returns a whole number.
   *
   * @param name the name of the parameter
   * @return the number
   * @throws IllegalArgumentException if it is missing or not a whole number
   */
  public int whole(String name) {
    double number = number(name);
    checkArgument(
        number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE,
        "%s must have whole '%s': %s",
        subject,
        name,
        number);
    return (int) number;
  }

  /**
   * Returns a constant by its name.
   *
   * @param <E> the type of the constants
   * @param name the name of the parameter
   * @param type the constants
   * @return the constant
   * @throws IllegalArgumentException if it is missing or unknown
   */
  public <E extends Enum<E>> E constant(String name, Class<E> type) {
    String text = text(name);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    subject
                        + " must have '"
                        + name
                        + "' among "
                        + Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()
                        + ": '"
                        + text
                        + "'"));
  }

  /**
   * Returns parameters within a parameter.
   *
   * @param name the name of the parameter
   * @return the parameters
   * @throws IllegalArgumentException if it is missing or has no parameters
   */
  public MeasureParameters nested(String name) {
    return new MeasureParameters(
        subject + " in '" + name + "'",
        attributes.findAttributes(name).orElseThrow(() -> missing(name)));
  }

  /**
   * Returns a measure that this one is made of.
   *
   * @param name the name of the parameter, which {@link Measures#describe} wrote
   * @param known the kinds that it is looked up in
   * @return the measure
   * @throws IllegalArgumentException if it is missing or unknown
   */
  public Measure measure(String name, MeasureRegistry known) {
    return known.measure(attributes.findAttributes(name).orElseThrow(() -> missing(name)));
  }

  private IllegalArgumentException missing(String name) {
    return new IllegalArgumentException(subject + " must have a parameter '" + name + "'");
  }
}
