package org.openkam.planning.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;

/** What a company must show to be ready. */
final class ReadinessRules {
  private final ProgrammeReadiness readiness;
  private final ProgrammePolicy policy;

  ReadinessRules(ProgrammeReadiness readiness, ProgrammePolicy policy) {
    this.readiness = readiness;
    this.policy = policy;
  }

  ImmutableList<Finding> findings() {
    return Stream.of(
            sponsorship().stream(),
            readiness.gaps().stream().map(this::open),
            readiness.weakestFirst().stream().filter(this::isNarrow).map(this::narrow),
            notAssessed().stream(),
            horizon().stream(),
            incentives().stream())
        .flatMap(findings -> findings)
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Finding> sponsorship() {
    return switch (readiness.sponsorship()) {
      case MET -> Optional.empty();
      case NOT_MET ->
          Optional.of(
              Finding.blocking(
                  "PROGRAMME_BLOCKED",
                  readiness.name(),
                  "the top management does not stand behind the {programme}, so it must not start",
                  ImmutableMap.of("programme", readiness.name())));
      case UNKNOWN ->
          Optional.of(
              Finding.blocking(
                  "SPONSORSHIP_UNKNOWN",
                  readiness.name(),
                  "nobody knows whether the top management stands behind the {programme}",
                  ImmutableMap.of("programme", readiness.name())));
    };
  }

  private Finding open(ProgrammeReadiness.Question question) {
    return warning(
        "QUESTION_OPEN",
        "the question {question} is answered by {answer}",
        ImmutableMap.of("question", question, "answer", readiness.answer(question)));
  }

  private boolean isNarrow(ProgrammeReadiness.Bottleneck bottleneck) {
    boolean blocks =
        bottleneck == ProgrammeReadiness.Bottleneck.SPONSORSHIP
            && readiness.sponsorship() == Gate.Status.NOT_MET;
    return !blocks && score(bottleneck) <= policy.narrowUpTo();
  }

  private Finding narrow(ProgrammeReadiness.Bottleneck bottleneck) {
    return warning(
        "BOTTLENECK",
        "{bottleneck} is a bottleneck: {score} of {best}",
        ImmutableMap.of(
            "bottleneck", bottleneck, "score", score(bottleneck), "best", ProgrammeReadiness.BEST));
  }

  private int score(ProgrammeReadiness.Bottleneck bottleneck) {
    return readiness.bottlenecks().getOrDefault(bottleneck, ProgrammeReadiness.BEST);
  }

  private Optional<Finding> notAssessed() {
    return readiness.notAssessed().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.info(
                "BOTTLENECKS_NOT_ASSESSED",
                readiness.name(),
                "not assessed: {bottlenecks}",
                ImmutableMap.of("bottlenecks", readiness.notAssessed())));
  }

  private Optional<Finding> horizon() {
    int expected = readiness.expectedPaybackMonths().orElse(policy.minPaybackMonths());
    return expected >= policy.minPaybackMonths()
        ? Optional.empty()
        : Optional.of(
            warning(
                "HORIZON_MISMATCH",
                "the management expects the {programme} to pay off after {expected} months, but it"
                    + " takes at least {least}",
                ImmutableMap.of(
                    "programme", readiness.name(),
                    "expected", expected,
                    "least", policy.minPaybackMonths())));
  }

  private Optional<Finding> incentives() {
    double least = policy.minCommonPay();
    return readiness.commonPay().isEmpty() || readiness.commonPay().getAsDouble() > least
        ? Optional.empty()
        : Optional.of(
            warning(
                "INCENTIVE_LOCAL_ONLY",
                "the share of variable pay for results in common is {share}, and must be above"
                    + " {least}",
                ImmutableMap.of("share", readiness.commonPay().getAsDouble(), "least", least)));
  }

  private Finding warning(String code, String sentence, ImmutableMap<String, ?> evidence) {
    return Finding.warning(code, readiness.name(), sentence, evidence);
  }
}
