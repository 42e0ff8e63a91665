package org.openkam.planning.plan;

import java.util.OptionalDouble;
import org.openkam.core.scorecard.TrafficLight;

/**
 * How far a goal is.
 *
 * @param goal the goal
 * @param actual the value reached so far, in the unit of the goal; empty where not measured
 * @param achievement the share of the way from the baseline to the target, below zero where it went
 *     the wrong way; empty where it is not known
 * @param light the light by the declared bands
 */
public record GoalProgress(
    Goal goal, OptionalDouble actual, OptionalDouble achievement, TrafficLight light) {}
