package org.openkam.core.criterion;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.Measures;

/**
 * A yardstick that accounts are compared by, such as revenue, cooperation or cost to serve.
 *
 * <p>A criterion says what a measured value means: on which {@link #scale()} it lies and which
 * values are {@linkplain #preference() better}. How much it matters is said by {@link Weights}.
 */
@Value.Immutable
public abstract class Criterion {
  private static final Fields<Criterion> FORM =
      Fields.of(Criterion.class, Criterion::builder, Builder::build)
          .required("id", Forms.NAME, Criterion::id, Builder::id)
          .defaulted("labels", Labels.form(), Criterion::labels, Builder::labels)
          .defaulted("kind", Forms.ofEnum(Kind.class), Criterion::kind, Builder::kind)
          .required("scale", Scale.form(), Criterion::scale, Builder::scale)
          .defaulted("preference", Preference.form(), Criterion::preference, Builder::preference)
          .optional(
              "valueFunction",
              ValueFunction.form(),
              Criterion::valueFunction,
              Builder::valueFunction)
          .defaulted("measure", Measures.form(), Criterion::measure, Builder::measure)
          .form();

  Criterion() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<Criterion> form() {
    return FORM;
  }

  /**
   * Returns a criterion of which more is better.
   *
   * @param id the identifier, which is also its label
   * @param scale how it is measured
   * @return the criterion
   */
  public static Criterion more(String id, Scale scale) {
    return builder().id(id).scale(scale).build();
  }

  /**
   * Returns a criterion of which less is better.
   *
   * @param id the identifier, which is also its label
   * @param scale how it is measured
   * @return the criterion
   */
  public static Criterion less(String id, Scale scale) {
    return builder().id(id).scale(scale).preference(Preference.LESS).build();
  }

  /** {@return the identifier, unique among the criteria of a model, not blank} */
  public abstract String id();

  /** {@return the name shown to people, which is the identifier unless set} */
  @Value.Default
  public Labels labels() {
    return Labels.of(id());
  }

  /** {@return what it looks at, which is {@link Kind#STRATEGIC} unless set} */
  @Value.Default
  public Kind kind() {
    return Kind.STRATEGIC;
  }

  /** {@return how it is measured} */
  public abstract Scale scale();

  /** {@return which values are better, which is {@link Preference#MORE} unless set} */
  @Value.Default
  public Preference preference() {
    return Preference.MORE;
  }

  /**
   * {@return how much a measured value is worth; where it is set, every method sees the worth, from
   * zero to one, in place of the measured value}
   */
  public abstract Optional<ValueFunction> valueFunction();

  /** {@return what it reads of accounts, which is the figure named by the id unless set} */
  @Value.Default
  public Measure measure() {
    return Measures.figure(notBlank(id()));
  }

  /** {@return the declared bounds of its scale} */
  public Optional<Bounds> bounds() {
    return scale().bounds();
  }

  /** {@return a builder with the properties of this criterion} */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    notBlank(id());
    if (preference() instanceof Preference.Target target) {
      checkWithinBounds(target.value());
    }
    if (preference() instanceof Preference.Range range) {
      checkWithinBounds(range.best().lowest());
      checkWithinBounds(range.best().highest());
    }
  }

  @CanIgnoreReturnValue
  private static String notBlank(String id) {
    checkArgument(!id.isBlank(), "criterion id must not be blank: '%s'", id);
    return id;
  }

  private void checkWithinBounds(double best) {
    checkArgument(
        valueFunction().isPresent() || bounds().map(bounds -> bounds.contains(best)).orElse(false),
        "criterion '%s' must have bounds around its best value or a value function: %s",
        id(),
        best);
  }

  /** What a criterion looks at, so that a model built on money alone can be told. */
  public enum Kind {
    /** Money now or later: revenue, margin, lifetime value. */
    FINANCIAL,
    /** The relation: access, cooperation, trust. */
    RELATIONAL,
    /** The future and the surroundings: growth, learning, reputation, viability. */
    STRATEGIC,
    /** How well the customer and our offer suit each other. */
    FIT
  }

  /** Builds {@link Criterion} instances; the id and the scale are required. */
  public static final class Builder extends ImmutableCriterion.Builder {
    Builder() {}

    /**
     * Sets the figure that it reads.
     *
     * @param figure the name of a figure of an account, not blank
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder measure(String figure) {
      return measure(Measures.figure(figure));
    }
  }
}
