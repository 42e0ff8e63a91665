package org.openkam.planning.scorecard;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Cadence;
import org.openkam.core.finding.Finding;
import org.openkam.core.scorecard.Indicator;
import org.openkam.core.scorecard.Scorecard;
import org.openkam.core.scorecard.TrafficLight;
import org.openkam.core.series.MetricSeries;

/** What a scorecard and its indicators must show. */
final class ScorecardRules {
  private final ScorecardEvaluation evaluation;
  private final Scorecard scorecard;
  private final String account;

  ScorecardRules(ScorecardEvaluation evaluation) {
    this.evaluation = evaluation;
    this.scorecard = evaluation.scorecard();
    this.account = scorecard.account().value();
  }

  ImmutableList<Finding> findings() {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    Stream.of(customer(), shared(), initiatives(), feedback())
        .flatMap(Optional::stream)
        .forEach(findings::add);
    for (IndicatorReading reading : evaluation.readings()) {
      Stream.of(complete(reading), measured(reading), onCourse(reading), moving(reading))
          .flatMap(Optional::stream)
          .forEach(findings::add);
    }
    return findings.build();
  }

  ImmutableList<Finding> criteria(Collection<Criterion> criteria) {
    return criteria.stream()
        .map(Criterion::id)
        .filter(
            id ->
                scorecard.indicators().stream()
                    .noneMatch(indicator -> indicator.criteria().contains(id)))
        .map(
            id ->
                warning(
                    "CRITERION_WITHOUT_INDICATOR",
                    "'{account}' was selected by {criterion}, but no indicator measures it",
                    ImmutableMap.of("account", account, "criterion", id)))
        .collect(toImmutableList());
  }

  ImmutableList<Finding> definedBy(LocalDate planStart) {
    return scorecard.indicators().stream()
        .filter(
            indicator ->
                indicator.definedOn().isEmpty() || indicator.definedOn().get().isAfter(planStart))
        .map(
            indicator ->
                warning(
                    "INDICATOR_DEFINED_LATE",
                    "indicator '{indicator}' of '{account}' was not agreed on by {start}, when the"
                        + " plan starts",
                    ImmutableMap.of(
                        "indicator", indicator.id(), "account", account, "start", planStart)))
        .collect(toImmutableList());
  }

  static Finding noScorecard(AccountId account) {
    return Finding.warning(
        "NO_SCORECARD",
        account.value(),
        "key account '{account}' has no scorecard",
        ImmutableMap.of("account", account.value()));
  }

  private Optional<Finding> customer() {
    return scorecard.indicators().stream()
            .anyMatch(indicator -> indicator.beneficiary().includesCustomer())
        ? Optional.empty()
        : Optional.of(
            warning(
                "NO_CUSTOMER_INDICATOR",
                "no indicator on the scorecard of '{account}' means anything to the customer",
                ImmutableMap.of("account", account)));
  }

  private Optional<Finding> shared() {
    return scorecard.indicators().stream()
            .anyMatch(indicator -> indicator.visibility() == Indicator.Visibility.SHARED)
        ? Optional.empty()
        : Optional.of(
            warning(
                "NOTHING_SHARED",
                "no indicator on the scorecard of '{account}' is shared with the customer",
                ImmutableMap.of("account", account)));
  }

  private Optional<Finding> initiatives() {
    int initiatives = scorecard.initiatives().size();
    int least = evaluation.policy().minInitiatives();
    return initiatives >= least
        ? Optional.empty()
        : Optional.of(
            warning(
                "NO_INNOVATION_INITIATIVE",
                "joint initiatives with '{account}': {initiatives}, where {least} are wanted",
                ImmutableMap.of("account", account, "initiatives", initiatives, "least", least)));
  }

  private Optional<Finding> feedback() {
    Optional<LocalDate> last =
        scorecard.feedback().stream()
            .map(Scorecard.Feedback::date)
            .filter(day -> !day.isAfter(evaluation.asOf()))
            .reduce((earlier, later) -> later);
    return evaluation.policy().feedbackCadence().check(account, last, evaluation.asOf());
  }

  private Optional<Finding> complete(IndicatorReading reading) {
    Indicator indicator = reading.indicator();
    ImmutableList.Builder<String> missing = ImmutableList.builder();
    if (indicator.owner().isEmpty()) {
      missing.add("owner");
    }
    if (indicator.method().isEmpty()) {
      missing.add("method");
    }
    if (indicator.cadence().isEmpty()) {
      missing.add("cadence");
    }
    if (indicator.target().isEmpty()) {
      missing.add("target");
    }
    ImmutableList<String> absent = missing.build();
    return absent.isEmpty()
        ? Optional.empty()
        : Optional.of(
            warning(
                "INDICATOR_INCOMPLETE",
                "indicator '{indicator}' of '{account}' lacks: {missing}",
                ImmutableMap.of(
                    "indicator", indicator.id(), "account", account, "missing", absent)));
  }

  private Optional<Finding> measured(IndicatorReading reading) {
    Indicator indicator = reading.indicator();
    MetricSeries actual = indicator.actual();
    if (actual.size() == 0) {
      return Optional.of(
          about(
              reading, "INDICATOR_NOT_MEASURED", "'{indicator}' of '{account}' was not measured"));
    }
    return indicator
        .cadence()
        .filter(period -> !period.isNegative() && !period.isZero())
        .flatMap(
            period ->
                new Cadence("MEASUREMENT_OVERDUE", "measurement of " + indicator.id(), period)
                    .check(account, Optional.of(actual.day(actual.size() - 1)), evaluation.asOf()))
        .map(overdue -> about(indicator, overdue));
  }

  private static Finding about(Indicator indicator, Finding finding) {
    return Finding.builder()
        .from(finding)
        .evidence(
            Attributes.copyOf(
                ImmutableMap.<String, Object>builder()
                    .putAll(finding.evidence().asMap())
                    .put("indicator", indicator.id())
                    .buildOrThrow()))
        .build();
  }

  private Optional<Finding> onCourse(IndicatorReading reading) {
    Indicator indicator = reading.indicator();
    return reading.light() != TrafficLight.RED
        ? Optional.empty()
        : Optional.of(
            warning(
                "INDICATOR_RED",
                "'{indicator}' of '{account}' is {actual}, far from its target {target}",
                ImmutableMap.of(
                    "indicator", indicator.id(),
                    "account", account,
                    "actual", indicator.findLatest().orElseThrow(),
                    "target", indicator.target().orElseThrow())));
  }

  private Optional<Finding> moving(IndicatorReading reading) {
    return reading.trend() != IndicatorReading.Trend.WORSENING
        ? Optional.empty()
        : Optional.of(
            about(
                reading,
                "INDICATOR_WORSENING",
                "'{indicator}' of '{account}' moves away from its target"));
  }

  private Finding about(IndicatorReading reading, String code, String sentence) {
    return warning(
        code, sentence, ImmutableMap.of("indicator", reading.indicator().id(), "account", account));
  }

  private Finding warning(String code, String sentence, ImmutableMap<String, ?> evidence) {
    return Finding.warning(code, account, sentence, evidence);
  }
}
