package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.openkam.core.account.Account;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Finding;

/** What is noticed about the data and the models of a backtest, origin by origin. */
final class BacktestChecks {
  /** The fewest accounts among which a correlation close to one is not likely to be chance. */
  private static final int FEWEST_ACCOUNTS = 8;

  private static final String SUSPICION =
      " ranks the accounts at {cut} almost as they turned out ({correlation}), which the past total"
          + " does not ({baseline}); check that it knows nothing of the time after";

  private final BacktestPlan plan;
  private final List<Finding> findings = new ArrayList<>();

  BacktestChecks(BacktestPlan plan) {
    this.plan = plan;
  }

  static void checkScores(BacktestModel model, AccountHistory.Snapshot snapshot, double[] scores) {
    ImmutableList<Account> accounts = snapshot.accounts();
    checkArgument(
        scores.length == accounts.size(),
        "model '%s' must score each of %s accounts: %s",
        model.name(),
        accounts.size(),
        scores.length);
    for (int i = 0; i < scores.length; i++) {
      checkArgument(
          Double.isFinite(scores[i]),
          "model '%s' must give account '%s' a finite score: %s",
          model.name(),
          accounts.get(i).id(),
          scores[i]);
    }
  }

  /** Adds the model and the day to what a model says of its scores. */
  static Finding ofModel(BacktestModel model, Origin origin, Finding finding) {
    return Finding.builder()
        .code(finding.code())
        .severity(finding.severity())
        .subject(finding.subject())
        .sentence("model '{model}' at {cut}: {message}")
        .evidence(
            Attributes.copyOf(
                ImmutableMap.of(
                    "model", model.name(),
                    "cut", origin.cut().toString(),
                    "message", finding.message())))
        .build();
  }

  /** Looks at the outcomes of an origin. */
  void checkOutcomes(OriginRanking origin) {
    double[] outcomes = origin.outcomes().outcomes();
    String cut = cut(origin);
    if (plan.count() > outcomes.length) {
      findings.add(
          Finding.warning(
              "FEWER_CANDIDATES_THAN_PLACES",
              cut,
              "at {cut} there were {accounts} accounts for {places} places; every model chose all"
                  + " of them",
              ImmutableMap.of("cut", cut, "accounts", outcomes.length, "places", plan.count())));
    }
    double total = Arrays.stream(outcomes).sum();
    for (int i = 0; i < outcomes.length; i++) {
      String account = origin.snapshot().accounts().get(i).id().value();
      if (outcomes[i] < 0) {
        findings.add(negative(account, cut, outcomes[i]));
      }
      if (total > 0 && outcomes.length > 1 && outcomes[i] / total >= plan.dominantShare()) {
        findings.add(dominant(account, cut, outcomes[i] / total));
      }
    }
  }

  private static Finding negative(String account, String cut, double outcome) {
    return Finding.info(
        "NEGATIVE_OUTCOME",
        account,
        "account '{account}' turned out at {outcome} after {cut}; it gains nothing in NDCG",
        ImmutableMap.of("account", account, "outcome", outcome, "cut", cut));
  }

  private static Finding dominant(String account, String cut, double share) {
    return Finding.warning(
        "OUTCOME_DOMINATED",
        account,
        "account '{account}' brought in {share, percent} of the outcome of all accounts after"
            + " {cut}; whether a model chose it decides on captured value and NDCG",
        ImmutableMap.of("account", account, "share", share, "cut", cut));
  }

  /** Looks for figures and choices of an origin that foretell the outcome almost perfectly. */
  void checkForesight(OriginRanking origin, List<BacktestModel> models, List<Choice> choices) {
    double[] outcomes = origin.outcomes().outcomes();
    if (outcomes.length < FEWEST_ACCOUNTS) {
      return;
    }
    double baseline = correlation(BacktestModels.pastTotal().score(origin.snapshot()), outcomes);
    if (baseline >= plan.suspiciousCorrelation()) {
      return;
    }
    ImmutableList<Account> accounts = origin.snapshot().accounts();
    ImmutableSortedSet.Builder<String> figures = ImmutableSortedSet.naturalOrder();
    accounts.forEach(account -> figures.addAll(account.figures().keySet()));
    for (String figure : figures.build()) {
      int[] measured =
          IntStream.range(0, outcomes.length)
              .filter(i -> accounts.get(i).findFigure(figure).isPresent())
              .toArray();
      if (measured.length >= FEWEST_ACCOUNTS) {
        double[] values = new double[measured.length];
        double[] measuredOutcomes = new double[measured.length];
        for (int i = 0; i < measured.length; i++) {
          values[i] = accounts.get(measured[i]).findFigure(figure).orElseThrow();
          measuredOutcomes[i] = outcomes[measured[i]];
        }
        addIfSuspicious(
            "figure", figure, cut(origin), correlation(values, measuredOutcomes), baseline);
      }
    }
    for (int model = 0; model < models.size(); model++) {
      double correlation = choices.get(model).rankCorrelation().map(LeaveOneOut::value).orElse(0.0);
      addIfSuspicious("model", models.get(model).name(), cut(origin), correlation, baseline);
    }
  }

  private void addIfSuspicious(
      String kind, String name, String cut, double correlation, double baseline) {
    if (Math.abs(correlation) >= plan.suspiciousCorrelation()) {
      findings.add(
          Finding.warning(
              "TOO_GOOD_TO_BE_TRUE",
              name,
              kind + " '{name}'" + SUSPICION,
              ImmutableMap.of(
                  "name",
                  name,
                  "cut",
                  cut,
                  "correlation",
                  rounded(correlation),
                  "baseline",
                  rounded(baseline))));
    }
  }

  private static double correlation(double[] values, double[] outcomes) {
    return SpearmanLeaveOneOut.of(values, outcomes).map(LeaveOneOut::value).orElse(0.0);
  }

  static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0 + 0.0;
  }

  private static String cut(OriginRanking origin) {
    return origin.snapshot().origin().cut().toString();
  }

  ImmutableList<Finding> findings() {
    return ImmutableList.copyOf(findings);
  }
}
