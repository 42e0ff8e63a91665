package org.openkam.planning.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.openkam.core.criterion.Labels;
import org.openkam.core.finding.Finding;

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
            readiness.required().flatMap(aspect -> gate(aspect).stream()),
            readiness.models().stream().flatMap(this::model),
            horizon().stream(),
            incentives().stream())
        .flatMap(findings -> findings)
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Finding> gate(MaturityModel.Aspect aspect) {
    return switch (readiness.gate(aspect)) {
      case MET -> Optional.empty();
      case NOT_MET ->
          Optional.of(
              Finding.blocking(
                  "PROGRAMME_BLOCKED",
                  readiness.name(),
                  "the {programme} must not start before '{aspect}' is at level {required}, now"
                      + " {level}",
                  ImmutableMap.of(
                      "programme", readiness.name(),
                      "aspect", aspect.labels().toString(),
                      "level", level(aspect),
                      "required", aspect.required().orElseThrow())));
      case UNKNOWN ->
          Optional.of(
              Finding.blocking(
                  "PROGRAMME_GATE_UNKNOWN",
                  readiness.name(),
                  "the {programme} must not start before '{aspect}' is assessed",
                  ImmutableMap.of(
                      "programme", readiness.name(), "aspect", aspect.labels().toString())));
    };
  }

  private Stream<Finding> model(MaturityModel model) {
    return Stream.concat(
        readiness.gaps(model).stream().map(this::gap), notAssessed(model).stream());
  }

  private Finding gap(MaturityModel.Aspect aspect) {
    ImmutableList<String> symptoms =
        aspect.symptoms().entrySet().stream()
            .filter(symptom -> assessment(aspect).symptoms().contains(symptom.getKey()))
            .map(symptom -> symptom.getValue().toString())
            .collect(ImmutableList.toImmutableList());
    return warning(
        "PROGRAMME_GAP",
        "'{aspect}' is at level {level} of {best}, but {sufficient} is needed: {target}"
            + (symptoms.isEmpty() ? "" : "; seen: {symptoms}"),
        ImmutableMap.<String, Object>builder()
            .put("aspect", aspect.labels().toString())
            .put("level", level(aspect))
            .put("best", aspect.bounds().highest())
            .put("sufficient", aspect.sufficient())
            .put("target", aspect.target().labels().toString())
            .put("symptoms", symptoms)
            .buildOrThrow());
  }

  private ProgrammeReadiness.Assessment assessment(MaturityModel.Aspect aspect) {
    return readiness.find(aspect).orElseThrow();
  }

  private double level(MaturityModel.Aspect aspect) {
    return assessment(aspect).level();
  }

  private Optional<Finding> notAssessed(MaturityModel model) {
    ImmutableList<String> aspects =
        readiness.notAssessed(model).stream()
            .map(MaturityModel.Aspect::labels)
            .map(Labels::toString)
            .collect(ImmutableList.toImmutableList());
    return aspects.isEmpty()
        ? Optional.empty()
        : Optional.of(
            warning(
                "ASPECTS_NOT_ASSESSED",
                "{maturity}, not assessed: {aspects}",
                ImmutableMap.of("maturity", model.labels().toString(), "aspects", aspects)));
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
