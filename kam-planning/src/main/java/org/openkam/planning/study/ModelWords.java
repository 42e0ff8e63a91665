package org.openkam.planning.study;

import com.google.common.base.CaseFormat;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * What a changed field of a selection model is called.
 *
 * <p>A field that is not named here is called by the words of its own name, so that a new one is
 * never left out.
 */
final class ModelWords {
  /** What is no rule, or is reported with its values. */
  private static final ImmutableSet<String> ELSEWHERE =
      ImmutableSet.of(
          "id",
          "version",
          "labels",
          "criteria",
          "weights",
          "gates",
          "strategy",
          "selectionPolicy.maxKeyAccounts",
          "selectionPolicy.minimumScore");

  private static final ImmutableMap<String, String> NAMES =
      ImmutableMap.of(
          "tree", "grouping of the criteria",
          "axes", "make-up of its axes",
          "portfolio", "portfolio matrix",
          "scoringPolicy", "treatment of missing and tied values",
          "selectionPolicy.admittedStatuses", "choice of who may become a key account",
          "selectionPolicy", "number of criteria that is meant");

  private ModelWords() {}

  /** {@return what the field at a path is called; empty where it is reported elsewhere} */
  static Optional<String> of(String path) {
    for (String part = path; !part.isEmpty(); part = parent(part)) {
      if (ELSEWHERE.contains(part)) {
        return Optional.empty();
      }
      if (NAMES.containsKey(part)) {
        return Optional.ofNullable(NAMES.get(part));
      }
    }
    return Optional.of(words(Splitter.on(CharMatcher.anyOf(".[")).split(path).iterator().next()));
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, CharMatcher.anyOf(".[").lastIndexIn(path)));
  }

  /** Splits a name such as sizeMeasure into its words. */
  private static String words(String name) {
    return CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, name).replace('_', ' ');
  }
}
