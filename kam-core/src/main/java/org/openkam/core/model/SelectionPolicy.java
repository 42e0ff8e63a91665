package org.openkam.core.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.openkam.core.account.Account;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.core.numeric.Zeros;

/**
 * The limits that a selection keeps; each is a judgement of its source and may be set otherwise.
 */
@Value.Immutable
public abstract class SelectionPolicy {
  private static final Fields<SelectionPolicy> FORM =
      Fields.of(SelectionPolicy.class, SelectionPolicy::builder, Builder::build)
          .defaulted(
              "maxKeyAccounts",
              Forms.WHOLE_NUMBER.described("minimum", 1),
              SelectionPolicy::maxKeyAccounts,
              Builder::maxKeyAccounts)
          .defaulted(
              "minCriteria", Forms.WHOLE_NUMBER, SelectionPolicy::minCriteria, Builder::minCriteria)
          .defaulted(
              "maxCriteria", Forms.WHOLE_NUMBER, SelectionPolicy::maxCriteria, Builder::maxCriteria)
          .defaulted(
              "minimumScore", Forms.NUMBER, SelectionPolicy::minimumScore, Builder::minimumScore)
          .defaulted(
              "admittedStatuses",
              Forms.ofEnum(Account.Status.class).set(),
              SelectionPolicy::admittedStatuses,
              Builder::admittedStatuses)
          .form();

  private static final SelectionPolicy STANDARD = builder().build();

  SelectionPolicy() {}

  /** {@return a builder with every property at its default} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<SelectionPolicy> form() {
    return FORM;
  }

  /** {@return the policy with every property at its default} */
  public static SelectionPolicy standard() {
    return STANDARD;
  }

  /**
   * {@return the greatest number of key accounts of one organization, 15 unless set (Verbinnen:
   * more than 15 is dangerous, whatever your size)}
   */
  @Value.Default
  public int maxKeyAccounts() {
    return 15;
  }

  /** {@return the smallest number of criteria of a model, 3 unless set (Halifax 2022)} */
  @Value.Default
  public int minCriteria() {
    return 3;
  }

  /** {@return the greatest number of criteria of a model, 8 unless set (Halifax 2022)} */
  @Value.Default
  public int maxCriteria() {
    return 8;
  }

  /** {@return the smallest score that is selected; unlimited unless set} */
  @Value.Default
  public double minimumScore() {
    return -Double.MAX_VALUE;
  }

  /**
   * {@return which accounts may become key accounts, customers only unless set; never empty. An
   * account that people choose by hand is chosen whatever its status.}
   */
  @Value.Default
  public ImmutableSet<Account.Status> admittedStatuses() {
    return ImmutableSet.of(Account.Status.CUSTOMER);
  }

  /** {@return a builder with the properties of this policy} */
  public abstract Builder toBuilder();

  @Value.Check
  SelectionPolicy check() {
    checkArgument(
        maxKeyAccounts() >= 1, "most key accounts must be at least one: %s", maxKeyAccounts());
    checkArgument(
        minCriteria() >= 1 && minCriteria() <= maxCriteria(),
        "number of criteria must be from a least to a most: [%s, %s]",
        minCriteria(),
        maxCriteria());
    checkArgument(
        Double.isFinite(minimumScore()), "minimum score must be finite: %s", minimumScore());
    checkArgument(
        !admittedStatuses().isEmpty(), "policy must admit at least one status of an account: []");
    return Zeros.isAnyNegative(minimumScore())
        ? builder().from(this).minimumScore(minimumScore() + 0.0).build()
        : this;
  }

  /** Builds {@link SelectionPolicy} instances; nothing is required. */
  public static final class Builder extends ImmutableSelectionPolicy.Builder {
    Builder() {}
  }
}
