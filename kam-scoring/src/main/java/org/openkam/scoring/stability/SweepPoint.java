package org.openkam.scoring.stability;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;

/** All scores at one weight of the criterion of a sweep. */
@Value.Immutable
public abstract class SweepPoint {
  SweepPoint() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the weight, from zero to one} */
  public abstract double weight();

  /** {@return one score an account, in the order of the accounts of the sweep} */
  public abstract ImmutableDoubleArray scores();

  /** {@return the accounts in the order of their scores} */
  public abstract ImmutableList<AccountId> bestFirst();

  /** Builds {@link SweepPoint} instances. */
  public static final class Builder extends ImmutableSweepPoint.Builder {
    Builder() {}
  }
}
