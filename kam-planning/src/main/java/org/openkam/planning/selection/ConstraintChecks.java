package org.openkam.planning.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Set;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.measure.Measure;

/** Finds names in constraints that no account answers to, such as mistyped ones. */
final class ConstraintChecks {
  private static final String SUBJECT = "constraints";

  private final SelectionConstraints constraints;
  private final Candidates candidates;
  private final ImmutableSet<AccountId> known;
  private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

  private ConstraintChecks(SelectionConstraints constraints, Candidates candidates) {
    this.constraints = constraints;
    this.candidates = candidates;
    this.known = ImmutableSet.copyOf(candidates.measured().accounts());
  }

  static ImmutableList<Finding> check(SelectionConstraints constraints, Candidates candidates) {
    ConstraintChecks checks = new ConstraintChecks(constraints, candidates);
    if (!checks.known.isEmpty()) {
      constraints.groupLimits().forEach(checks::dimension);
      constraints.capacities().keySet().forEach(measure -> checks.measure(measure, "capacity"));
      constraints.shortlist().measures().forEach(measure -> checks.measure(measure, "shortlist"));
      checks.previous();
      checks.decisions();
    }
    return checks.findings.build();
  }

  private void dimension(String dimension, int most) {
    long without =
        known.stream()
            .filter(account -> candidates.findGroup(account, dimension).isEmpty())
            .count();
    if (without == known.size()) {
      block(
          "GROUP_DIMENSION_UNKNOWN",
          "no account has a '{dimension}', so the limit of {most} each cannot be kept; name a"
              + " dimension of the accounts",
          ImmutableMap.of("dimension", dimension, "most", most));
    } else if (without > 0) {
      findings.add(
          Finding.warning(
              "GROUP_NOT_KNOWN",
              SUBJECT,
              "accounts without a '{dimension}', which its limit of {most} each leaves free:"
                  + " {count} of {all}",
              ImmutableMap.of(
                  "dimension", dimension, "most", most, "count", without, "all", known.size())));
    }
  }

  private void measure(Measure measure, String user) {
    boolean isKnown =
        known.stream().anyMatch(account -> candidates.find(account, measure).isPresent());
    if (!isKnown) {
      block(
          "CONSTRAINT_MEASURE_UNKNOWN",
          "the {user} reads '{measure}', which no account has; name a measure of the accounts",
          ImmutableMap.of("user", user, "measure", measure.name()));
    }
  }

  private void previous() {
    Set<AccountId> unknown = Sets.difference(constraints.previous(), known);
    if (unknown.isEmpty()) {
      return;
    }
    ImmutableMap<String, Object> evidence =
        ImmutableMap.of("accounts", unknown.stream().map(AccountId::value).toList());
    if (constraints.switchingCost() > 0) {
      block(
          "PREVIOUS_ACCOUNT_UNKNOWN",
          "key accounts so far that are not in the data, though a change costs points: {accounts};"
              + " name them as the data does, or take them off the list",
          evidence);
    } else {
      findings.add(
          Finding.warning(
              "PREVIOUS_ACCOUNT_UNKNOWN",
              SUBJECT,
              "key accounts so far that are not in the data: {accounts}",
              evidence));
    }
  }

  private void decisions() {
    for (ManualDecision decision : constraints.decisions()) {
      if (!known.contains(decision.account())) {
        block(
            "DECISION_ACCOUNT_UNKNOWN",
            "{author} decided about '{account}', which is not in the data; name it as the data"
                + " does, or take the decision off the list",
            ImmutableMap.of("author", decision.author(), "account", decision.account().value()));
      }
    }
  }

  private void block(String code, String sentence, Map<String, ?> evidence) {
    findings.add(Finding.blocking(code, SUBJECT, sentence, evidence));
  }
}
