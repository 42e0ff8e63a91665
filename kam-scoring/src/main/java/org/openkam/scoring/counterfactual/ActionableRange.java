package org.openkam.scoring.counterfactual;

import static com.google.common.base.Preconditions.checkArgument;

import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Preference;

/**
 * A value of an account that can be influenced, and how far it can be moved at most.
 *
 * @param criterion the id of the criterion
 * @param end the farthest value that can be reached, finite; it also says which way the lever moves
 */
public record ActionableRange(String criterion, double end) {
  /**
   * Creates a lever.
   *
   * @param criterion the id of the criterion
   * @param end the farthest value that can be reached, finite
   */
  public ActionableRange {
    checkArgument(Double.isFinite(end), "end of lever '%s' must be finite: %s", criterion, end);
  }

  /**
   * Returns the lever that moves a value to the best one of its criterion.
   *
   * @param criterion the criterion; more or less is better and bounds are declared, or a best value
   *     is
   * @return the lever
   * @throws IllegalArgumentException if the criterion has no bounds
   */
  public static ActionableRange toBest(Criterion criterion) {
    double end;
    if (criterion.preference() instanceof Preference.Target target) {
      end = target.value();
    } else if (criterion.preference() instanceof Preference.Range range) {
      end = (range.best().lowest() + range.best().highest()) / 2;
    } else {
      Bounds bounds = bounds(criterion);
      end = criterion.preference() instanceof Preference.Less ? bounds.lowest() : bounds.highest();
    }
    return new ActionableRange(criterion.id(), end);
  }

  /**
   * Returns the lever that moves a value to the worst one of its criterion.
   *
   * @param criterion the criterion; more or less is better and bounds are declared
   * @return the lever
   * @throws IllegalArgumentException if the criterion has no bounds, or a best value within them,
   *     so that there are two ways down
   */
  public static ActionableRange toWorst(Criterion criterion) {
    boolean less = criterion.preference() instanceof Preference.Less;
    checkArgument(
        less || criterion.preference() instanceof Preference.More,
        "criterion '%s' gets worse both ways, so the end of its lever must be given",
        criterion.id());
    Bounds bounds = bounds(criterion);
    return new ActionableRange(criterion.id(), less ? bounds.highest() : bounds.lowest());
  }

  private static Bounds bounds(Criterion criterion) {
    checkArgument(
        criterion.bounds().isPresent(),
        "criterion '%s' must have bounds, or the end of its lever must be given",
        criterion.id());
    return criterion.bounds().get();
  }
}
