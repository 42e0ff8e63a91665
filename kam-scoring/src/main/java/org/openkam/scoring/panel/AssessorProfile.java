package org.openkam.scoring.panel;

import java.util.OptionalDouble;
import org.immutables.value.Value;

/** How one person rates beside the others who rated the same accounts and criteria. */
@Value.Immutable
public abstract class AssessorProfile {
  AssessorProfile() {}

  static Builder builder() {
    return new Builder();
  }

  /** {@return the person} */
  public abstract String assessor();

  /**
   * {@return how many ratings of this person others gave too, on criteria with bounds; not zero}
   */
  public abstract int shared();

  /**
   * {@return by how much of the scale this person rates above the mean of the others on average,
   * from minus one (stern) to one (mild)}
   */
  public abstract double leniency();

  /** {@return how far from the median of the others on average, from zero to one of the scale} */
  public abstract double distance();

  /**
   * {@return the correlation with the mean of the others, from minus one to one; empty for a single
   * rating or where one side does not vary}
   */
  public abstract OptionalDouble correlation();

  /** Builds {@link AssessorProfile} instances; all but the correlation are required. */
  static final class Builder extends ImmutableAssessorProfile.Builder {
    Builder() {}
  }
}
