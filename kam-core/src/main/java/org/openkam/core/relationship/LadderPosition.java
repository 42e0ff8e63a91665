package org.openkam.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.immutables.value.Value;

/** Where a relation stands on a ladder and where it should be, as one person saw it on one day. */
@Value.Immutable
public abstract class LadderPosition {
  LadderPosition() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the ladder} */
  public abstract Ladder ladder();

  /** {@return the id of the level it stands on} */
  public abstract String current();

  /** {@return the id of the level it should reach} */
  public abstract String desired();

  /** {@return who assessed it} */
  public abstract String assessor();

  /** {@return the day of the assessment} */
  public abstract LocalDate date();

  /** {@return the place of the level it stands on, from one (lowest)} */
  public int number() {
    return ladder().number(current());
  }

  /** {@return how many levels are still to climb; below zero where it stands above} */
  public int gap() {
    return ladder().number(desired()) - number();
  }

  @Value.Check
  void check() {
    ladder().checkLevel(current());
    ladder().checkLevel(desired());
    checkArgument(!assessor().isBlank(), "position must name its assessor: '%s'", assessor());
  }

  /** Builds {@link LadderPosition} instances; every property is required. */
  public static final class Builder extends ImmutableLadderPosition.Builder {
    Builder() {}
  }
}
