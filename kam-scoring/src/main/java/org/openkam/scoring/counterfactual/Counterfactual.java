package org.openkam.scoring.counterfactual;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Preference;

/**
 * The smallest change of measured values that reaches a goal, such as being chosen.
 *
 * <p>All levers of a set move by the same share of their way, so that the change is the one whose
 * greatest share is smallest. The goal is tried at {@value #STEPS} equal steps and the first step
 * that reaches it is halved until the share is exact to 2<sup>-52</sup>. That is exact for goals
 * that, once reached, stay reached on the rest of the way; a goal that is reached only within less
 * than a step may be missed.
 *
 * @param share how much of its way each lever moves, from zero to one
 * @param changes the values that change, in the order of the levers; empty where the goal is
 *     reached already
 */
public record Counterfactual(double share, ImmutableList<ValueChange> changes) {
  private static final int STEPS = 128;
  private static final double PRECISION = 0x1p-52;

  /**
   * Finds the smallest common change of a set of values.
   *
   * @param values the measured values of the account by criterion id
   * @param levers the values that can be influenced, each criterion once
   * @param goal tells whether values reach the goal; a pure function
   * @return the change, or empty where the goal is out of reach
   * @throws IllegalArgumentException if there is no lever, or one moves a value that is not known
   */
  public static Optional<Counterfactual> find(
      Map<String, Double> values,
      List<ActionableRange> levers,
      Predicate<ImmutableMap<String, Double>> goal) {
    checkArgument(!levers.isEmpty(), "change must have a lever");
    for (ActionableRange lever : levers) {
      Double value = values.get(lever.criterion());
      checkArgument(
          value != null && Double.isFinite(value),
          "lever '%s' must move a value that was measured: %s",
          lever.criterion(),
          values);
    }
    return new Search(ImmutableMap.copyOf(values), levers, goal).run();
  }

  /**
   * Finds for each lever alone the smallest change that reaches a goal.
   *
   * @param values the measured values of the account by criterion id
   * @param levers the values that can be influenced
   * @param goal tells whether values reach the goal; a pure function
   * @return the changes that reach it, the smallest share first
   * @throws IllegalArgumentException if a lever moves a value that is not known
   */
  public static ImmutableList<Counterfactual> each(
      Map<String, Double> values,
      List<ActionableRange> levers,
      Predicate<ImmutableMap<String, Double>> goal) {
    return levers.stream()
        .flatMap(lever -> find(values, ImmutableList.of(lever), goal).stream())
        .sorted(Comparator.comparingDouble(Counterfactual::share))
        .collect(toImmutableList());
  }

  /**
   * One search.
   *
   * @param values the values at the start
   * @param levers what moves
   * @param goal when it ends
   */
  private record Search(
      ImmutableMap<String, Double> values,
      List<ActionableRange> levers,
      Predicate<ImmutableMap<String, Double>> goal) {
    Optional<Counterfactual> run() {
      if (goal.test(values)) {
        return Optional.of(new Counterfactual(0, ImmutableList.of()));
      }
      for (int step = 1; step <= STEPS; step++) {
        double share = (double) step / STEPS;
        if (goal.test(at(share))) {
          return Optional.of(change(firstWithin((step - 1.0) / STEPS, share)));
        }
      }
      return Optional.empty();
    }

    private double firstWithin(double from, double to) {
      double tooShort = from;
      double reached = to;
      while (reached - tooShort > PRECISION) {
        double middle = (tooShort + reached) / 2;
        if (goal.test(at(middle))) {
          reached = middle;
        } else {
          tooShort = middle;
        }
      }
      return reached;
    }

    private ImmutableMap<String, Double> at(double share) {
      ImmutableMap.Builder<String, Double> moved = ImmutableMap.builder();
      moved.putAll(values);
      levers.forEach(lever -> moved.put(lever.criterion(), moved(lever, share)));
      return moved.buildKeepingLast();
    }

    private double moved(ActionableRange lever, double share) {
      double from = values.getOrDefault(lever.criterion(), lever.end());
      return share == 1 ? lever.end() : from + share * (lever.end() - from);
    }

    private Counterfactual change(double share) {
      return new Counterfactual(
          share,
          levers.stream()
              .map(
                  lever -> new ValueChange(lever.criterion(), moved(lever, 0), moved(lever, share)))
              .collect(toImmutableList()));
    }
  }

  /**
   * A change of one measured value.
   *
   * @param criterion the id of the criterion
   * @param from the value now
   * @param to the value that it has to become
   */
  public record ValueChange(String criterion, double from, double to) {
    /** {@return by how much the value rises; negative where it falls} */
    public double amount() {
      return to - from;
    }
  }

  /**
   * A value of an account that can be influenced, and how far it can be moved at most.
   *
   * @param criterion the id of the criterion
   * @param end the farthest value that can be reached, finite; it also says which way the lever
   *     moves
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
      end += 0.0;
    }

    /**
     * Returns the lever that moves a value to the best one of its criterion.
     *
     * @param criterion the criterion; more or less is better and bounds are declared, or a best
     *     value is
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
        end =
            criterion.preference() instanceof Preference.Less ? bounds.lowest() : bounds.highest();
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
}
