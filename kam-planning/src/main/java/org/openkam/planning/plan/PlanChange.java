package org.openkam.planning.plan;

import java.util.Optional;

/**
 * One difference between two versions of a plan.
 *
 * @param path where it is, such as {@code goals.G1.target}
 * @param before the earlier value in words; empty where it was added
 * @param after the later value in words; empty where it was removed
 */
public record PlanChange(String path, Optional<String> before, Optional<String> after) {
  /** {@return the path with the value before and after} */
  @Override
  public String toString() {
    if (before.isEmpty()) {
      return path + " added: " + after.orElse("");
    }
    return after
        .map(value -> path + ": " + before.get() + " -> " + value)
        .orElse(path + " removed");
  }
}
