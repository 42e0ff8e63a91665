package org.openkam.core.fields;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Optional;

/**
 * One difference between two versions of a value.
 *
 * @param path where it is, such as goals.G1.target
 * @param before what was there, or empty where it was added
 * @param after what is there, or empty where it was removed
 */
public record FieldChange(String path, Optional<String> before, Optional<String> after) {
  static ImmutableList<FieldChange> between(Map<String, String> old, Map<String, String> young) {
    ImmutableList.Builder<FieldChange> changes = ImmutableList.builder();
    for (String path : Sets.union(old.keySet(), young.keySet())) {
      Optional<String> was = Optional.ofNullable(old.get(path));
      Optional<String> is = Optional.ofNullable(young.get(path));
      if (!was.equals(is)) {
        changes.add(new FieldChange(path, was, is));
      }
    }
    return changes.build();
  }

  @Override
  public String toString() {
    if (before.isEmpty()) {
      return path + " added: " + after.orElse("");
    }
    return after.map(is -> path + ": " + before.get() + " -> " + is).orElse(path + " removed");
  }
}
