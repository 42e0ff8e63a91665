package org.openkam.core.account;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.core.numeric.Zeros;

/** What one person said of an account on one criterion, on one day. */
@Value.Immutable
public abstract class Rating {
  private static final Fields<Rating> FORM =
      Fields.of(Rating.class, Rating::builder, Builder::build)
          .required("account", AccountId.form(), Rating::account, Builder::account)
          .required("criterion", Forms.NAME, Rating::criterion, Builder::criterion)
          .required("assessor", Forms.TEXT, Rating::assessor, Builder::assessor)
          .required("date", Forms.DAY, Rating::date, Builder::date)
          .required("value", Forms.NUMBER, Rating::value, Builder::value)
          .optional("evidence", Evidence.form(), Rating::evidence, Builder::evidence)
          .form();

  Rating() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<Rating> form() {
    return FORM;
  }

  /** {@return the account} */
  public abstract AccountId account();

  /** {@return the id of the criterion} */
  public abstract String criterion();

  /** {@return who rated} */
  public abstract String assessor();

  /** {@return the day of the rating} */
  public abstract LocalDate date();

  /**
   * {@return the rating on the scale of the criterion, finite; for an anchored level its number}
   */
  public abstract double value();

  /** {@return what the rating rests on} */
  public abstract Optional<Evidence> evidence();

  @Value.Check
  Rating check() {
    checkArgument(
        Double.isFinite(value()),
        "rating of account '%s' on criterion '%s' must be finite: %s",
        account(),
        criterion(),
        value());
    checkArgument(
        !criterion().isBlank(),
        "rating of account '%s' must name its criterion: '%s'",
        account(),
        criterion());
    checkArgument(!assessor().isBlank(), "rating must name its assessor: '%s'", assessor());
    return Zeros.isAnyNegative(value()) ? builder().from(this).value(value() + 0.0).build() : this;
  }

  /** Builds {@link Rating} instances; all but the evidence are required. */
  public static final class Builder extends ImmutableRating.Builder {
    Builder() {}
  }
}
