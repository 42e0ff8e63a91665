package org.openkam.planning.study;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.SelectionModel;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.ScoringRefusedException;
import org.openkam.scoring.strategy.ScoringStrategy;

/**
 * Divides the change of a score by its causes, one after the other: new values under all of last
 * year, then the new weights, then the new rules, and at last the frame of the other accounts.
 */
final class ScoreEffects {
  private ScoreEffects() {}

  /** {@return the effects by account; none where the two scorings cannot be compared} */
  static ImmutableMap<AccountId, ImmutableMap<StudyChanges.Reason.Cause, Double>> between(
      Study last, Study now) {
    Optional<Scoring> before = last.selection().scoring();
    Optional<Scoring> after = now.selection().scoring();
    if (before.isEmpty() || after.isEmpty() || !ids(last.model()).equals(ids(now.model()))) {
      return ImmutableMap.of();
    }
    try {
      return divide(last, before.get(), now, after.get());
    } catch (ScoringRefusedException refused) {
      // last year's rules give no score to this year's values, so nothing can be divided
      return ImmutableMap.of();
    }
  }

  private static ImmutableSet<String> ids(SelectionModel model) {
    return model.weightedCriteria().stream()
        .map(Criterion::id)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableMap<AccountId, ImmutableMap<StudyChanges.Reason.Cause, Double>> divide(
      Study last, Scoring before, Study now, Scoring after) {
    ImmutableSet<AccountId> known = ImmutableSet.copyOf(before.accounts());
    ImmutableList<AccountId> both =
        after.accounts().stream().filter(known::contains).collect(ImmutableList.toImmutableList());
    if (both.isEmpty()) {
      return ImmutableMap.of();
    }
    DecisionMatrix then = before.matrix();
    DecisionMatrix rows = after.matrix().selectAlternatives(both);
    Weights weights = now.model().weights();
    ScoringStrategy strategy = before.fitted().strategy();
    ScoringPolicy policy = before.fitted().policy();
    Scoring values = before.fitted().score(rows.selectCriteria(criteria(then)));
    Scoring weighted =
        weights.equals(last.model().weights())
            ? values
            : strategy.fit(then, weights, policy).score(rows.selectCriteria(criteria(then)));
    DecisionMatrix thenByNow = redefined(then, after.matrix());
    Scoring ruled =
        after.fitted().strategy().fit(thenByNow, weights, after.fitted().policy()).score(rows);
    ImmutableMap.Builder<AccountId, ImmutableMap<StudyChanges.Reason.Cause, Double>> effects =
        ImmutableMap.builder();
    for (int row = 0; row < both.size(); row++) {
      AccountId account = both.get(row);
      double start = before.of(account).score();
      double end = after.of(account).score();
      effects.put(
          account,
          ImmutableMap.of(
              StudyChanges.Reason.Cause.VALUES, values.score(row) - start,
              StudyChanges.Reason.Cause.WEIGHTS, weighted.score(row) - values.score(row),
              StudyChanges.Reason.Cause.RULES, ruled.score(row) - weighted.score(row),
              StudyChanges.Reason.Cause.DATA, end - ruled.score(row)));
    }
    return effects.buildOrThrow();
  }

  private static ImmutableList<String> criteria(DecisionMatrix matrix) {
    return matrix.criteria().stream().map(Criterion::id).collect(ImmutableList.toImmutableList());
  }

  /** The values of one matrix with the criteria of another, in their order. */
  private static DecisionMatrix redefined(DecisionMatrix values, DecisionMatrix definitions) {
    DecisionMatrix ordered = values.selectCriteria(criteria(definitions));
    double[][] rows = new double[ordered.accounts().size()][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = ordered.row(row);
    }
    return DecisionMatrix.of(ordered.accounts(), definitions.criteria(), rows);
  }
}
