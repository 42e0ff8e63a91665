package org.openkam.examples.crm.model;

import com.google.common.collect.ImmutableMap;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.openkam.core.account.Account;
import org.openkam.core.finding.Finding;
import org.openkam.core.measure.MeasureRefusedException;
import org.openkam.scoring.standard.Strategies;
import org.openkam.scoring.strategy.FittedStrategy;
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
      return Verdict.of(fitted.id(), fitted.strategy().assess(account, LocalDate.now(clock)));
    } catch (ScoringRefusedException | MeasureRefusedException refused) {
      return Verdict.refused(fitted.id(), noScore(account, refused));
    }
  }

  private static Finding noScore(Account account, RuntimeException refused) {
    return Finding.warning(
        "NO_SCORE",
        account.id().value(),
        "{reason}",
        ImmutableMap.of("reason", String.valueOf(refused.getMessage())));
  }
}
