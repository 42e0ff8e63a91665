package org.openkam.value.concentration;

/** The class of an account by how steadily it buys. */
public enum XyzClass {
  /** Steady. */
  X,
  /** Variable. */
  Y,
  /** Irregular. */
  Z
}
