package org.openkam.core.criterion;

import static com.google.common.base.Preconditions.checkArgument;

import org.openkam.core.fields.Form;

/**
 * Which values of a criterion are better.
 *
 * <p>More is better and less is better are monotone; a target and a range are not, so that most
 * methods see their worth through a {@link ValueFunction}.
 */
public sealed interface Preference {
  /** Greater values are better. */
  Preference MORE = new More();

  /** Smaller values are better. */
  Preference LESS = new Less();

  /**
   * Returns the preference for values near a target.
   *
   * @param value the best value, finite
   * @return the preference
   */
  static Preference target(double value) {
    return new Target(value);
  }

  /**
   * Returns the preference for values within a range.
   *
   * @param lowest the smallest of the best values
   * @param highest the greatest of the best values
   * @return the preference
   */
  static Preference range(double lowest, double highest) {
    return new Range(new Bounds(lowest, highest));
  }

  /** {@return the form of preferences: MORE, LESS, an object with a target or one with a range} */
  static Form<Preference> form() {
    return PreferenceForm.FORM;
  }

  /** Greater values are better. */
  record More() implements Preference {
    @Override
    public String toString() {
      return "more is better";
    }
  }

  /** Smaller values are better. */
  record Less() implements Preference {
    @Override
    public String toString() {
      return "less is better";
    }
  }

  /**
   * Values are better the nearer they lie to a target.
   *
   * @param value the best value, finite
   */
  record Target(double value) implements Preference {
    /**
     * Creates the preference.
     *
     * @param value the best value, finite
     */
    public Target {
      checkArgument(Double.isFinite(value), "target must be finite: %s", value);
      // minus zero is zero
      value = value + 0.0;
    }

    @Override
    public String toString() {
      return "near " + value + " is better";
    }
  }

  /**
   * Values within a range are best, and better the nearer they lie to it.
   *
   * @param best the range of the best values
   */
  record Range(Bounds best) implements Preference {
    @Override
    public String toString() {
      return "within " + best + " is better";
    }
  }
}
