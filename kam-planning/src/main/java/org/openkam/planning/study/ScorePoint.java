package org.openkam.planning.study;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.immutables.value.Value;

/** What one study said about one account. */
@Value.Immutable
public abstract class ScorePoint {
  ScorePoint() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the day of the study} */
  public abstract LocalDate day();

  /** {@return the score, finite; larger is better} */
  public abstract double score();

  /** {@return the rank, from one (best)} */
  public abstract double rank();

  /** {@return whether it was chosen, for today or for later} */
  public abstract boolean wasChosen();

  /** {@return the fingerprint of the model that made the score} */
  public abstract String model();

  @Value.Check
  void check() {
    checkArgument(Double.isFinite(score()), "score of %s must be finite: %s", day(), score());
    checkArgument(
        Double.isFinite(rank()) && rank() >= 1,
        "rank of %s must be finite and at least one: %s",
        day(),
        rank());
  }

  /** Builds {@link ScorePoint} instances; all is required. */
  public static final class Builder extends ImmutableScorePoint.Builder {
    Builder() {}
  }
}
