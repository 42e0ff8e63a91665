package org.openkam.planning.selection;

import java.util.Optional;
import java.util.OptionalDouble;
import org.openkam.core.account.Account;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.gate.Gate;
import org.openkam.core.gate.Threshold;

/**
 * Tells a candidate for today from one for later (Halifax 2022: high potentials count beside good
 * customers).
 *
 * <p>What an account declares goes first. Else it is one for today if it is large enough, one for
 * later if it is not but promises enough, and one for today if it does neither.
 *
 * @param today what makes an account large enough today, such as a revenue of at least 100,000
 * @param promise what makes it one for later, such as growth of at least 20 %
 */
public record TrackRule(Threshold today, Threshold promise) {
  private static final Fields<TrackRule> FORM =
      Fields.of(
          TrackRule.class,
          Field.required("today", Threshold.form(), TrackRule::today),
          Field.required("promise", Threshold.form(), TrackRule::promise),
          TrackRule::new);

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<TrackRule> form() {
    return FORM;
  }

  /**
   * Returns the track of an account.
   *
   * @param declared the track that the account declares; empty where it does not
   * @param size its value of the measure of today; empty where it was not measured
   * @param prospects its value of the measure of promise; empty where it was not measured
   * @return the track
   */
  public Account.Track track(
      Optional<Account.Track> declared, OptionalDouble size, OptionalDouble prospects) {
    boolean later =
        today.assess(size) != Gate.Status.MET && promise.assess(prospects) == Gate.Status.MET;
    return declared.orElse(later ? Account.Track.FUTURE : Account.Track.CURRENT);
  }
}
