package org.openkam.scoring.strategy;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.alternative.AlternativeId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Weights;
import org.openkam.core.execution.Parallelism;
import org.openkam.core.expression.Expression;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.measure.AccountsAsOf;
import org.openkam.core.model.ScoringPolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A strategy that has learned all it needs: it scores any account without seeing the others, so
 * that adding or removing accounts never changes a score.
 *
 * <p>Immutable and safe for many threads.
 */
public final class FittedStrategy {
  private static final Logger LOG = LoggerFactory.getLogger(FittedStrategy.class);

  private final ScoringStrategy strategy;
  private final ScoringPolicy policy;
  private final ImmutableList<SeenColumn> columns;
  private final Imputation fills;
  private final FittedParameters parameters;
  private final RowScorer scorer;
  private final RowReader reader;
  private final ImmutableList<Finding> findings;

  FittedStrategy(
      ScoringStrategy strategy,
      ScoringPolicy policy,
      ImmutableList<SeenColumn> columns,
      Imputation fills,
      FittedParameters parameters,
      RowScorer scorer,
      ImmutableList<Finding> findings) {
    this.strategy = strategy;
    this.policy = policy;
    this.columns = columns;
    this.fills = fills;
    this.parameters = parameters;
    this.scorer = scorer;
    this.reader = RowReader.of(columns, fills, policy.missingData());
    this.findings = findings;
  }

  static FittedStrategy fit(
      ScoringStrategy strategy,
      DecisionMatrix matrix,
      Weights weights,
      ScoringPolicy policy,
      Parallelism parallelism) {
    return fit(strategy, Preparation.of(strategy, matrix, weights, policy, parallelism));
  }

  /** Fits a strategy and scores the same accounts, which need not be looked at again for that. */
  static Scoring fitAndScore(
      ScoringStrategy strategy,
      DecisionMatrix matrix,
      Weights weights,
      ScoringPolicy policy,
      Parallelism parallelism) {
    Preparation preparation = Preparation.of(strategy, matrix, weights, policy, parallelism);
    MatrixFrame frame = preparation.frame();
    if (!preparation.leavesMissing() && strategy instanceof OnePassStrategy onePass) {
      OnePassStrategy.FitResult result = onePass.fitAndScore(frame);
      return of(strategy, preparation, result.parameters(), result.scorer())
          .scoring(matrix, frame, result.scores());
    }
    return fit(strategy, preparation).score(matrix, frame);
  }

  private static FittedStrategy fit(ScoringStrategy strategy, Preparation preparation) {
    MatrixFrame frame = preparation.frame();
    FittedParameters parameters = learn(strategy, preparation);
    return of(
        strategy, preparation, parameters, strategy.scorer(frame.weightedCriteria(), parameters));
  }

  private static FittedStrategy of(
      ScoringStrategy strategy,
      Preparation preparation,
      FittedParameters parameters,
      RowScorer scorer) {
    ScoringPolicy policy = preparation.policy();
    if (preparation.leavesMissing() && !(scorer instanceof AdditiveScorer)) {
      throw needsEveryValue(strategy);
    }
    LOG.debug("fitted {} on {} accounts", strategy.name(), preparation.frame().size());
    return new FittedStrategy(
        strategy,
        policy,
        preparation.columns(),
        preparation.fills(),
        parameters,
        scorer,
        preparation.findings());
  }

  /**
   * A strategy that cannot learn from missing values shows it by remembering something undefined.
   */
  private static FittedParameters learn(ScoringStrategy strategy, Preparation preparation) {
    try {
      return strategy.fit(preparation.frame());
    } catch (IllegalArgumentException undefined) {
      if (!preparation.leavesMissing()) {
        throw undefined;
      }
      ScoringRefusedException refusal = needsEveryValue(strategy);
      refusal.initCause(undefined);
      throw refusal;
    }
  }

  private static ScoringRefusedException needsEveryValue(ScoringStrategy strategy) {
    return new ScoringRefusedException(
        "strategy '"
            + strategy.name()
            + "' cannot leave out missing values, because its score is not a sum; choose the"
            + " policy WORST, BEST, MEDIAN or INTERVAL instead of IGNORE");
  }

  /** {@return this fitted strategy as plain data, to be kept and fitted again} */
  public FrozenModel freeze() {
    return Freezer.freeze(this);
  }

  /** {@return the strategy that was fitted} */
  public ScoringStrategy strategy() {
    return strategy;
  }

  /** {@return how missing, constant and tied values are treated} */
  public ScoringPolicy policy() {
    return policy;
  }

  /** {@return the criteria that count, as they were declared, in the order of {@link #score}} */
  public ImmutableList<Criterion> criteria() {
    return columns.stream().map(SeenColumn::criterion).collect(toImmutableList());
  }

  /** {@return the weights of the criteria that count, which sum to one, in their order} */
  public double[] weights() {
    return columns.stream().mapToDouble(SeenColumn::weight).toArray();
  }

  /** {@return what was learned of the accounts} */
  public FittedParameters parameters() {
    return parameters;
  }

  /** {@return what was noticed while fitting: constant columns, missing and clipped values} */
  public ImmutableList<Finding> findings() {
    return findings;
  }

  /** {@return whether a score is the sum of one contribution a criterion} */
  public boolean hasContributions() {
    return scorer instanceof AdditiveScorer;
  }

  /**
   * Returns what a measured value contributes to the score.
   *
   * @param column the place of the criterion among {@link #criteria()}
   * @param measured the measured value, finite
   * @return the contribution, which is proportional to the weight of the criterion
   * @throws IllegalArgumentException if the strategy is not additive
   */
  public double contribution(int column, double measured) {
    return additive().contribution(column, columns.get(column).see(measured));
  }

  /**
   * Returns what no measured value of a range contributes more than.
   *
   * @param column the place of the criterion among {@link #criteria()}
   * @param lowest the least measured value, finite or minus infinity
   * @param highest the greatest measured value, finite or infinity
   * @return a contribution that none exceeds, infinite where none is known
   * @throws IllegalArgumentException if the strategy is not additive
   */
  public double greatestContribution(int column, double lowest, double highest) {
    AdditiveScorer additive = additive();
    return columns.get(column).worth().isPresent()
        ? additive.greatestContribution(column, 0, 1)
        : additive.greatestContribution(column, lowest, highest);
  }

  private AdditiveScorer additive() {
    checkArgument(
        scorer instanceof AdditiveScorer,
        "strategy '%s' is no sum of contributions",
        strategy.name());
    return (AdditiveScorer) scorer;
  }

  /**
   * Writes the score as an expression of the measured values, one column for each of {@link
   * #criteria()}, so that a database or a cluster can compute it.
   *
   * <p>Missing values are treated by the policy; under the policy INTERVAL the score is that of the
   * worst case. The expression is missing where {@link #score(double...)} refuses an account.
   *
   * @return the score; {@linkplain Expression#exact() exact} to the bit, or near it
   * @throws ScoringRefusedException if the score is not a formula of the values of one account, or
   *     a normalization or value function states none
   */
  public Expression expression() {
    return new FittedFormula(strategy, policy, columns, fills).of(scorer);
  }

  /**
   * Scores one account, which takes little more than the arithmetic.
   *
   * @param measured one value for each of {@link #criteria()}, NaN where it was not measured
   * @return the score, finite; larger is better
   * @throws ScoringRefusedException if the values do not allow a meaningful score
   */
  public double score(double... measured) {
    if (measured.length != columns.size()) {
      throw new IllegalArgumentException(
          "account must have one value for each of "
              + criteria().stream().map(Criterion::id).toList()
              + ": "
              + measured.length);
    }
    double score = reader.score(scorer, measured);
    return Double.isFinite(score) ? score : scoreOrRefuse(measured);
  }

  /**
   * Scores one account by the names of its values.
   *
   * @param measured values by criterion id; one that is left out was not measured
   * @return the score, finite; larger is better
   * @throws IllegalArgumentException if a value is of none of {@link #criteria()}
   * @throws ScoringRefusedException if the values do not allow a meaningful score
   */
  public double score(Map<String, Double> measured) {
    double[] values = new double[columns.size()];
    Set<String> known = new LinkedHashSet<>();
    for (int column = 0; column < values.length; column++) {
      String criterion = columns.get(column).criterion().id();
      known.add(criterion);
      values[column] = measured.getOrDefault(criterion, Double.NaN);
    }
    for (String criterion : measured.keySet()) {
      checkArgument(known.contains(criterion), "no criterion '%s' among %s", criterion, known);
    }
    return score(values);
  }

  /**
   * Scores one account by all that is known of it, as a request does when the account changes.
   *
   * @param account the account
   * @return the score, finite; larger is better
   * @throws ScoringRefusedException if the values do not allow a meaningful score
   * @throws org.openkam.core.measure.MeasureRefusedException if a measure needs a day, as those of
   *     series do, or all accounts, as a share does
   */
  public double score(Account account) {
    return score(AccountsAsOf.alone(account, Optional.empty()));
  }

  /**
   * Scores one account by what is known of it on a day.
   *
   * @param account the account
   * @param day the day
   * @return the score, finite; larger is better
   * @throws ScoringRefusedException if the values do not allow a meaningful score
   * @throws org.openkam.core.measure.MeasureRefusedException if a measure needs all accounts, as a
   *     share does
   */
  public double score(Account account, LocalDate day) {
    return score(AccountsAsOf.alone(account, Optional.of(day)));
  }

  private double score(AccountsAsOf alone) {
    double[] measured = new double[columns.size()];
    for (int column = 0; column < measured.length; column++) {
      measured[column] = alone.read(columns.get(column).criterion().measure()).value(0);
    }
    double score = reader.score(scorer, measured);
    return Double.isFinite(score) ? score : score(DecisionMatrix.of(alone, criteria())).score(0);
  }

  /**
   * Assesses one account by what is known of it on a day: its score, what the score is made of, and
   * what is to be known before the score is used. {@link #score(Account, LocalDate)} is faster
   * where the score alone is wanted.
   *
   * @param account the account
   * @param day the day
   * @return the assessment, without a score where less was measured than the policy asks for
   * @throws ScoringRefusedException if the values do not allow a meaningful score
   * @throws org.openkam.core.measure.MeasureRefusedException if a measure needs all accounts, as a
   *     share does
   */
  public AccountAssessment assess(Account account, LocalDate day) {
    DecisionMatrix matrix =
        DecisionMatrix.of(AccountsAsOf.alone(account, Optional.of(day)), criteria());
    MatrixFrame frame = frame(matrix, Parallelism.sequential());
    double coverage = PartialScore.coverage(frame, 0);
    Optional<Finding> tooLow = policy.checkCoverage(account.id(), coverage);
    AccountAssessment.Builder assessment =
        AccountAssessment.builder().account(account.id()).coverage(coverage);
    tooLow.ifPresent(assessment::addFindings);
    assessment.addAllFindings(frame.findings(policy.missingData()));
    if (tooLow.isPresent()) {
      return assessment.build();
    }
    Scoring scoring = checkAndScore(matrix, frame);
    if (hasContributions()) {
      assessment.explanation(scoring.explain(account.id()));
    }
    return assessment.score(scoring.score(0)).build();
  }

  /**
   * Scores an account as a matrix of its own, which is refused with the reason where it must be.
   */
  private double scoreOrRefuse(double[] measured) {
    return score(
            DecisionMatrix.of(
                ImmutableList.of(AccountId.of("new account")),
                criteria(),
                new double[][] {measured}))
        .score(0);
  }

  /**
   * Scores accounts.
   *
   * @param matrix the accounts, with a column for each of {@link #criteria()}
   * @return the scores
   * @throws ScoringRefusedException if the values do not allow a meaningful score
   */
  public Scoring score(DecisionMatrix matrix) {
    return score(matrix, Parallelism.sequential());
  }

  /**
   * Scores accounts on some threads; the scores are the same on any number of them.
   *
   * @param matrix the accounts, with a column for each of {@link #criteria()}
   * @param parallelism how many threads may work
   * @return the scores
   * @throws ScoringRefusedException if the values do not allow a meaningful score
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public Scoring score(DecisionMatrix matrix, Parallelism parallelism) {
    MatrixFrame frame = frame(matrix, parallelism);
    return matrix.alternatives().isEmpty()
        ? new Scoring(this, matrix, frame, new double[0], new double[0])
        : checkAndScore(matrix, frame);
  }

  private MatrixFrame frame(DecisionMatrix matrix, Parallelism parallelism) {
    ImmutableList<SeenColumn> mapped =
        columns.stream()
            .map(column -> column.withIndex(matrix.columnOf(column.criterion().id())))
            .collect(toImmutableList());
    return MatrixFrame.of(matrix, mapped, fills.main(), parallelism);
  }

  private Scoring checkAndScore(DecisionMatrix matrix, MatrixFrame frame) {
    MatrixCheck check = new MatrixCheck(strategy, frame, matrix);
    check.requirements();
    if (policy.missingData() == ScoringPolicy.MissingData.REFUSE) {
      check.nothingMissing();
    }
    return score(matrix, frame);
  }

  private Scoring score(DecisionMatrix matrix, MatrixFrame frame) {
    return scoring(matrix, frame, scoreFrame(frame));
  }

  private Scoring scoring(DecisionMatrix matrix, MatrixFrame frame, double[] computed) {
    double[] scores = finite(matrix, frame, computed);
    double[] bestCase =
        policy.missingData() == ScoringPolicy.MissingData.INTERVAL
            ? bestCase(matrix, frame.withFills(fills.best()))
            : scores;
    return new Scoring(this, matrix, frame, scores, bestCase);
  }

  RowScorer scorer() {
    return scorer;
  }

  Imputation fills() {
    return fills;
  }

  private double[] bestCase(DecisionMatrix matrix, MatrixFrame frame) {
    new MatrixCheck(strategy, frame, matrix).requirements();
    return finite(matrix, frame, scoreFrame(frame));
  }

  private double[] scoreFrame(MatrixFrame frame) {
    boolean leavesMissing =
        policy.missingData() == ScoringPolicy.MissingData.IGNORE
            && frame.statistics().stream().anyMatch(column -> column.count() < frame.size());
    if (leavesMissing) {
      if (!(scorer instanceof AdditiveScorer additive)) {
        throw needsEveryValue(strategy);
      }
      return IntStream.range(0, frame.size())
          .mapToDouble(row -> PartialScore.of(additive, frame, row))
          .toArray();
    }
    return scorer.scoreAll(frame);
  }

  private double[] finite(DecisionMatrix matrix, MatrixFrame frame, double[] scores) {
    frame
        .parallelism()
        .forEach(
            frame.blockCount(),
            () ->
                block -> {
                  int first = block * DecisionMatrix.BLOCK_SIZE;
                  for (int row = first; row < first + frame.blockSize(block); row++) {
                    if (!Double.isFinite(scores[row])) {
                      throw notFinite(matrix.alternatives().get(row), scores[row]);
                    }
                  }
                });
    return scores;
  }

  private ScoringRefusedException notFinite(AlternativeId alternative, double score) {
    return ScoringRefusedException.builder()
        .alternative(alternative)
        .value(score)
        .build(
            "strategy '"
                + strategy.name()
                + "' has no finite score for "
                + alternative.inWords()
                + ": "
                + score
                + "; leave the account out or choose another strategy or normalization");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FittedStrategy that
        && strategy.equals(that.strategy)
        && freeze().equals(that.freeze());
  }

  @Override
  public int hashCode() {
    return 31 * strategy.hashCode() + parameters.hashCode();
  }

  @Override
  public String toString() {
    return strategy + " fitted on criteria " + criteria().stream().map(Criterion::id).toList();
  }
}
