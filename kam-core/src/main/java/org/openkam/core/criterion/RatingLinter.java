package org.openkam.core.criterion;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.openkam.core.account.Rating;
import org.openkam.core.account.Ratings;
import org.openkam.core.finding.Finding;

/** Finds ratings that do not fit the scale of their criterion. */
public final class RatingLinter {
  private RatingLinter() {}

  /**
   * Checks ratings against the scales they were given on.
   *
   * @param ratings the ratings
   * @param criteria the criteria that could be rated
   * @return RATING_OF_UNKNOWN_CRITERION, RATING_BEYOND_SCALE and RATING_BETWEEN_LEVELS (on ordinal
   *     scales), in the order of the ratings
   */
  public static ImmutableList<Finding> check(Ratings ratings, List<Criterion> criteria) {
    ImmutableMap<String, Criterion> known =
        criteria.stream().collect(toImmutableMap(Criterion::id, criterion -> criterion));
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Rating rating : ratings.all()) {
      Criterion criterion = known.get(rating.criterion());
      if (criterion == null) {
        findings.add(
            finding(
                "RATING_OF_UNKNOWN_CRITERION",
                rating,
                "'{assessor}' rated account '{account}' on the unknown criterion '{criterion}'"));
      } else if (!criterion.bounds().map(b -> b.contains(rating.value())).orElse(true)) {
        findings.add(
            finding(
                "RATING_BEYOND_SCALE",
                rating,
                "'{assessor}' rated account '{account}' on criterion '{criterion}' beyond its"
                    + " scale: {value}"));
      } else if (criterion.scale().type() == Scale.Type.ORDINAL
          && criterion.scale().findLevel(rating.value()).isEmpty()) {
        findings.add(
            finding(
                "RATING_BETWEEN_LEVELS",
                rating,
                "'{assessor}' rated account '{account}' on criterion '{criterion}' between its"
                    + " levels: {value}"));
      }
    }
    return findings.build();
  }

  private static Finding finding(String code, Rating rating, String sentence) {
    return Finding.warning(
        code,
        rating.account().value(),
        sentence,
        ImmutableMap.of(
            "account", rating.account().value(),
            "criterion", rating.criterion(),
            "assessor", rating.assessor(),
            "value", rating.value()));
  }
}
