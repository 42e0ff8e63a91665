package org.openkam.scoring.panel;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.OrganizationUnit;
import org.openkam.core.finding.Finding;
import org.openkam.core.numeric.Zeros;

/**
 * What a central agreement with an account demands of one unit, beside what the unit can do and
 * what it does anyway.
 */
@Value.Immutable
public abstract class LocalDemand {
  LocalDemand() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the account} */
  public abstract AccountId account();

  /** {@return the unit} */
  public abstract OrganizationUnit unit();

  /** {@return what the account demands of the unit, finite} */
  public abstract double demand();

  /** {@return what the unit is able to do, on the same scale, finite; empty if not known} */
  public abstract OptionalDouble capability();

  /** {@return what the unit does for its other customers, on the same scale, finite} */
  public abstract OptionalDouble standard();

  /**
   * Checks the demand.
   *
   * @return LOCAL_CAPACITY_EXCEEDED where the demand is above the capability, and
   *     LOCAL_EXPERTISE_UNUSED where it is below the standard of the unit
   */
  public ImmutableList<Finding> check() {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    capability()
        .ifPresent(
            capability -> {
              if (demand() > capability) {
                findings.add(
                    finding(
                        "LOCAL_CAPACITY_EXCEEDED",
                        "account '{account}' demands {demand} of '{unit}', which is able to do"
                            + " {limit}",
                        capability));
              }
            });
    standard()
        .ifPresent(
            standard -> {
              if (demand() < standard) {
                findings.add(
                    finding(
                        "LOCAL_EXPERTISE_UNUSED",
                        "account '{account}' demands {demand} of '{unit}', whose own standard is"
                            + " {limit}",
                        standard));
              }
            });
    return findings.build();
  }

  private Finding finding(String code, String sentence, double limit) {
    return Finding.warning(
        code,
        account().value(),
        sentence,
        ImmutableMap.of(
            "account", account().value(),
            "unit", unit().name(),
            "demand", demand(),
            "limit", limit));
  }

  @Value.Check
  LocalDemand checkNumbers() {
    checkFinite("demand", demand());
    capability().ifPresent(capability -> checkFinite("capability", capability));
    standard().ifPresent(standard -> checkFinite("standard", standard));
    return Zeros.isAnyNegative(demand(), capability().orElse(0), standard().orElse(0))
        ? new Builder()
            .from(this)
            .demand(demand() + 0.0)
            .capability(Zeros.plain(capability()))
            .standard(Zeros.plain(standard()))
            .build()
        : this;
  }

  private void checkFinite(String what, double value) {
    checkArgument(
        Double.isFinite(value),
        "%s of account '%s' and unit '%s' must be finite: %s",
        what,
        account(),
        unit().id(),
        value);
  }

  /** Builds {@link LocalDemand} instances; account, unit and demand are required. */
  public static final class Builder extends ImmutableLocalDemand.Builder {
    Builder() {}
  }
}
