package org.openkam.scoring.panel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.finding.Finding;
import org.openkam.core.numeric.Rounding;

/** Finds cells and people that the others do not agree with. */
final class PanelChecks {
  private PanelChecks() {}

  static ImmutableList<Finding> check(
      RatingPanel panel, List<Criterion> criteria, PanelPolicy policy) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Disagreement disagreement : panel.disagreements(criteria)) {
      if (disagreement.range().orElse(0) > policy.widestRange()) {
        findings.add(disagree(disagreement));
      }
    }
    for (AssessorProfile profile : panel.profiles(criteria)) {
      if (isOutlying(profile, policy)) {
        findings.add(outlying(profile));
      }
    }
    return findings.build();
  }

  private static boolean isOutlying(AssessorProfile profile, PanelPolicy policy) {
    return profile.shared() >= policy.minShared()
        && (profile.distance() > policy.farthestAssessor()
            || profile.correlation().orElse(1) < policy.minCorrelation());
  }

  private static Finding disagree(Disagreement disagreement) {
    return Finding.warning(
        "ASSESSORS_DISAGREE",
        disagreement.account().value(),
        "account '{account}' is rated from {lowest} to {highest} on criterion '{criterion}' by"
            + " {assessors}",
        ImmutableMap.of(
            "account", disagreement.account().value(),
            "criterion", disagreement.criterion().id(),
            "lowest", disagreement.lowest(),
            "highest", disagreement.highest(),
            "assessors", disagreement.judgements().keySet().asList()));
  }

  private static Finding outlying(AssessorProfile profile) {
    ImmutableMap.Builder<String, Object> evidence = ImmutableMap.builder();
    evidence.put("assessor", profile.assessor());
    evidence.put("shared", profile.shared());
    evidence.put("distance", percent(profile.distance()));
    evidence.put("leniency", percent(profile.leniency()));
    profile
        .correlation()
        .ifPresent(value -> evidence.put("correlation", Rounding.decimals(value, 2)));
    return Finding.warning(
        "OUTLYING_ASSESSOR",
        profile.assessor(),
        "'{assessor}' lies {distance} % of the scale from the others in {shared} shared ratings"
            + profile.correlation().stream()
                .mapToObj(value -> ", with a correlation of {correlation}")
                .findFirst()
                .orElse(""),
        evidence.buildOrThrow());
  }

  private static double percent(double share) {
    return Rounding.percent(share);
  }
}
