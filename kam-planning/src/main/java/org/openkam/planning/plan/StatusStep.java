package org.openkam.planning.plan;

import org.openkam.core.criterion.Labels;

/**
 * Something that has to happen while an account has a key status, before it goes on.
 *
 * @param id the identifier, unique among all steps
 * @param side where it happens
 * @param labels what has to happen
 */
public record StatusStep(String id, Side side, Labels labels) {
  /** Where a step happens. */
  public enum Side {
    /** Among ourselves. */
    INSIDE,
    /** With the customer. */
    OUTSIDE
  }
}
