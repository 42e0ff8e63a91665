package org.openkam.examples.crm.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.openkam.core.account.Account;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.measure.AccountsAsOf;
import org.openkam.core.measure.MeasureRefusedException;
import org.openkam.scoring.standard.Strategies;
import org.openkam.scoring.strategy.AccountScore;
import org.openkam.scoring.strategy.FittedStrategy;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.ScoringRefusedException;
import org.springframework.stereotype.Component;

/**
 * Scores one account by the model that the last study froze, so that the score of an account
 * changes when the account does, and never because another one did.
 */
@Component
public class FrozenScorer {
  private final ModelStore models;
  private final Clock clock;
  private final Counter scored;
  private final AtomicReference<@Nullable Fitted> last = new AtomicReference<>();

  FrozenScorer(ModelStore models, Clock clock, MeterRegistry meters) {
    this.models = models;
    this.clock = clock;
    this.scored = meters.counter("kam.accounts.scored");
  }

  private record Fitted(long id, FittedStrategy strategy) {}

  /** Scores an account as it is known today. */
  public Verdict judge(Account account) {
    Optional<Fitted> fitted = fitted();
    scored.increment();
    return fitted.map(model -> judge(account, model)).orElse(Verdict.NONE);
  }

  private Optional<Fitted> fitted() {
    return models
        .lastFrozen()
        .map(
            id -> {
              Fitted known = last.get();
              if (known == null || known.id() != id) {
                known = new Fitted(id, models.frozen(id).fitted(Strategies.standard()));
                last.set(known);
              }
              return known;
            });
  }

  private Verdict judge(Account account, Fitted fitted) {
    try {
      DecisionMatrix matrix =
          DecisionMatrix.of(
              AccountsAsOf.alone(account, Optional.of(LocalDate.now(clock))),
              fitted.strategy().criteria());
      Scoring scoring = fitted.strategy().score(matrix);
      ImmutableList.Builder<Finding> findings = ImmutableList.builder();
      for (int column = 0; column < matrix.criteria().size(); column++) {
        beyondBounds(account, matrix.criteria().get(column), matrix.value(0, column))
            .ifPresent(findings::add);
      }
      AccountScore score = scoring.of(account.id());
      double least = fitted.strategy().policy().minimumCoverage();
      if (score.coverage() < least) {
        findings.add(tooLittle(account, score.coverage(), least));
        return new Verdict(fitted.id(), Optional.empty(), findings.build());
      }
      return new Verdict(fitted.id(), Optional.of(scoring.explain(account.id())), findings.build());
    } catch (ScoringRefusedException | MeasureRefusedException refused) {
      return new Verdict(
          fitted.id(), Optional.empty(), ImmutableList.of(noScore(account, refused)));
    }
  }

  private static Optional<Finding> beyondBounds(
      Account account, Criterion criterion, double value) {
    return criterion
        .bounds()
        .filter(bounds -> !Double.isNaN(value) && !bounds.contains(value))
        .map(
            bounds ->
                Finding.warning(
                    "VALUE_BEYOND_BOUNDS",
                    criterion.id(),
                    "criterion '{criterion}' has {count} value beyond its bounds {lowest} to"
                        + " {highest} ({accounts}); it counts as the nearest bound",
                    ImmutableMap.of(
                        "criterion", criterion.id(),
                        "count", 1,
                        "lowest", bounds.lowest(),
                        "highest", bounds.highest(),
                        "accounts", account.id().value())));
  }

  private static Finding tooLittle(Account account, double coverage, double least) {
    return Finding.warning(
        "COVERAGE_TOO_LOW",
        account.id().value(),
        "only {coverage, percent} of the weight was measured; {least, percent} is needed for a"
            + " score",
        ImmutableMap.of("coverage", coverage, "least", least));
  }

  private static Finding noScore(Account account, RuntimeException refused) {
    return Finding.warning(
        "NO_SCORE",
        account.id().value(),
        "{reason}",
        ImmutableMap.of("reason", String.valueOf(refused.getMessage())));
  }
}
