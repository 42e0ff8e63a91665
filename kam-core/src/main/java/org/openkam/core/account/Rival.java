package org.openkam.core.account;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.core.numeric.Zeros;

/** Another supplier of an account, and how much of what the account buys it supplies. */
@Value.Immutable
public abstract class Rival {
  private static final Fields<Rival> FORM =
      Fields.of(Rival.class, Rival::builder, Builder::build)
          .required("name", Forms.NAME, Rival::name, Builder::name)
          .defaulted("shares", Forms.SHARE.map(), Rival::shares, Builder::shares)
          .optional("evidence", Evidence.form(), Rival::evidence, Builder::evidence)
          .form();

  Rival() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<Rival> form() {
    return FORM;
  }

  /** {@return the name, not blank} */
  public abstract String name();

  /** {@return its share of the spend of the account, from zero to one, by product group} */
  public abstract ImmutableMap<String, Double> shares();

  /** {@return how its shares are known} */
  public abstract Optional<Evidence> evidence();

  @Value.Check
  Rival check() {
    checkArgument(!name().isBlank(), "rival must have a name: '%s'", name());
    shares()
        .forEach(
            (group, share) ->
                checkArgument(
                    share >= 0 && share <= 1,
                    "rival '%s' must have a share from zero to one of '%s': %s",
                    name(),
                    group,
                    share));
    return Zeros.isAnyNegative(shares().values())
        ? new Builder().from(this).shares(Zeros.plain(shares())).build()
        : this;
  }

  /** Builds {@link Rival} instances; the name is required. */
  public static final class Builder extends ImmutableRival.Builder {
    Builder() {}
  }
}
