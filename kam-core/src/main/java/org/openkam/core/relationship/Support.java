package org.openkam.core.relationship;

/** How a person stands towards us. */
public enum Support {
  /** Works against us. */
  ENEMY,
  /** Prefers somebody else. */
  NON_SUPPORTER,
  /** Takes no side, or nobody knows. */
  NEUTRAL,
  /** Prefers us. */
  SUPPORTER,
  /** Guides us. */
  MENTOR;

  /** {@return whether the person is for us} */
  public boolean isSupporting() {
    return this == SUPPORTER || this == MENTOR;
  }

  /** {@return whether the person is against us} */
  public boolean isOpposing() {
    return this == ENEMY || this == NON_SUPPORTER;
  }
}
