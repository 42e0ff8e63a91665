package org.openkam.xmcda;

import static com.google.common.base.Preconditions.checkArgument;
import static org.openkam.xmcda.Texts.checkId;

import java.util.Optional;

/** The alternatives that describe a category: one at its center, or those at its bounds. */
public sealed interface XmcdaProfile {
  /**
   * A typical member.
   *
   * @param alternative the id of the alternative
   */
  record Central(String alternative) implements XmcdaProfile {
    /**
     * Creates the profile.
     *
     * @param alternative the id of the alternative
     */
    public Central {
      checkId("alternative of a profile", alternative);
    }
  }

  /**
   * The limits.
   *
   * @param lower the id of the alternative at the lower bound, empty for none
   * @param upper the id of the alternative at the upper bound, empty for none
   */
  record Bounding(Optional<String> lower, Optional<String> upper) implements XmcdaProfile {
    /**
     * Creates the profile.
     *
     * @param lower the id of the alternative at the lower bound, empty for none
     * @param upper the id of the alternative at the upper bound, empty for none
     */
    public Bounding {
      checkArgument(
          lower.isPresent() || upper.isPresent(), "profile must have a lower or an upper bound");
      lower.ifPresent(id -> checkId("lower bound of a profile", id));
      upper.ifPresent(id -> checkId("upper bound of a profile", id));
    }
  }
}
