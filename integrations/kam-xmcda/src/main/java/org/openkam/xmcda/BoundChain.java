package org.openkam.xmcda;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import org.openkam.core.criterion.Criterion;
import org.openkam.scoring.sorting.LimitingProfiles;
import org.openkam.xmcda.XmcdaProfile.Bounding;

/** Categories in order, each bounded below by the alternative that bounds the one before above. */
record BoundChain(ImmutableList<String> categories, ImmutableList<String> limits) {
  static BoundChain of(ImmutableMap<String, XmcdaProfile> profiles) {
    Map<Optional<String>, Map.Entry<String, Bounding>> byLower = new LinkedHashMap<>();
    profiles.forEach(
        (category, profile) -> {
          checkArgument(
              profile instanceof Bounding,
              "category '%s' must have bounds rather than a central profile",
              category);
          Bounding bounding = (Bounding) profile;
          Map.Entry<String, Bounding> other =
              byLower.put(bounding.lower(), Map.entry(category, bounding));
          checkArgument(
              other == null, "categories must have different lower bounds: '%s'", category);
        });
    ImmutableList.Builder<String> categories = ImmutableList.builder();
    ImmutableList.Builder<String> limits = ImmutableList.builder();
    Optional<String> lower = Optional.empty();
    for (int place = 0; place < profiles.size(); place++) {
      Map.Entry<String, Bounding> next = byLower.get(lower);
      checkArgument(next != null, "no category has the lower bound that is next: %s", lower);
      categories.add(next.getKey());
      lower.ifPresent(limits::add);
      lower = next.getValue().upper();
      checkArgument(
          lower.isPresent() || place == profiles.size() - 1,
          "category '%s' must have an upper bound, since others are left",
          next.getKey());
    }
    return new BoundChain(categories.build(), limits.build());
  }

  /** {@return the limits by their performances, which must be numbers} */
  LimitingProfiles profiles(
      List<Criterion> criteria, ToDoubleBiFunction<String, Criterion> performance) {
    ImmutableList.Builder<ImmutableMap<String, Double>> profiles = ImmutableList.builder();
    for (String limit : limits) {
      ImmutableMap.Builder<String, Double> profile = ImmutableMap.builder();
      for (Criterion criterion : criteria) {
        double value = performance.applyAsDouble(limit, criterion);
        if (!Double.isNaN(value)) {
          profile.put(criterion.id(), value);
        }
      }
      profiles.add(profile.buildOrThrow());
    }
    return new LimitingProfiles(categories, profiles.build());
  }
}
