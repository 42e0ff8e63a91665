package org.openkam.core.scorecard;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalDouble;

/** How far an indicator is from its target. */
public enum TrafficLight {
  /** Act now. */
  RED,
  /** Watch. */
  AMBER,
  /** On course. */
  GREEN,
  /** Nobody knows, because a number is missing. */
  UNKNOWN;

  /**
   * From which share of the target on an indicator is amber, and from which it is green.
   *
   * @param amberFrom the share of the way to the target from which it is amber, that share included
   * @param greenFrom the share from which it is green, that share included; not below amber
   */
  public record Bands(double amberFrom, double greenFrom) {
    /** Amber from 80 % of the way to the target, green from 100 %. */
    public static final Bands STANDARD = new Bands(0.8, 1);

    /**
     * Creates bands.
     *
     * @param amberFrom the share from which it is amber, finite
     * @param greenFrom the share from which it is green, finite, not below amber
     */
    public Bands {
      checkArgument(
          Double.isFinite(amberFrom) && Double.isFinite(greenFrom) && amberFrom <= greenFrom,
          "traffic light must turn green at or above amber: [%s, %s]",
          amberFrom,
          greenFrom);
      amberFrom += 0.0;
      greenFrom += 0.0;
    }

    /**
     * Returns the light of an achievement.
     *
     * @param achievement the share of the way to the target, or empty where it is not known
     * @return the light
     */
    public TrafficLight light(OptionalDouble achievement) {
      if (achievement.isEmpty()) {
        return TrafficLight.UNKNOWN;
      }
      double share = achievement.getAsDouble();
      if (share >= greenFrom) {
        return TrafficLight.GREEN;
      }
      return share >= amberFrom ? TrafficLight.AMBER : TrafficLight.RED;
    }
  }
}
