package org.openkam.planning.study;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.openkam.core.account.Account;
import org.openkam.core.execution.ProgressListener;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.SelectionModel;
import org.openkam.planning.selection.SelectionConstraints;
import org.openkam.scoring.standard.Strategies;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.StrategyRegistry;

/**
 * Finds out in one call which accounts are key accounts, why, and how sure that is.
 *
 * <pre>{@code
 * Study study = KeyAccountStudy.of(model).asOf(day).on(accounts);
 * }</pre>
 *
 * <p>Accounts are read once, into the matrix that every part of the study is made from. Immutable
 * and safe for many threads.
 */
public final class KeyAccountStudy {
  private final StudySettings settings;

  private KeyAccountStudy(StudySettings settings) {
    this.settings = settings;
  }

  /**
   * Returns the study by a model that names one of the provided strategies.
   *
   * @param model the model
   * @return the study, without a day
   * @throws IllegalArgumentException if the strategy or one of its parameters is unknown
   */
  public static KeyAccountStudy of(SelectionModel model) {
    return of(model, Strategies.standard());
  }

  /**
   * Returns the study by a model whose strategy is looked up by name.
   *
   * @param model the model
   * @param strategies knows the strategy that the model names
   * @return the study, without a day
   * @throws IllegalArgumentException if the strategy or one of its parameters is unknown
   */
  public static KeyAccountStudy of(SelectionModel model, StrategyRegistry strategies) {
    return of(model, strategies.strategy(model.strategy()));
  }

  /**
   * Returns the study by a model with a strategy in hand, whatever the model names.
   *
   * @param model the model
   * @param strategy the strategy
   * @return the study, without a day
   */
  public static KeyAccountStudy of(SelectionModel model, ScoringStrategy strategy) {
    return new KeyAccountStudy(StudySettings.builder().model(model).strategy(strategy).build());
  }

  /**
   * Returns this study as of a day.
   *
   * @param day the day as known on which accounts are judged
   * @return the study
   */
  public KeyAccountStudy asOf(LocalDate day) {
    return new KeyAccountStudy(settings.toBuilder().day(day).build());
  }

  /**
   * Returns this study with constraints that the choice has to keep besides the model.
   *
   * @param constraints the constraints
   * @return the study
   */
  public KeyAccountStudy under(SelectionConstraints constraints) {
    return new KeyAccountStudy(settings.toBuilder().constraints(constraints).build());
  }

  /**
   * Returns this study with other parts or bounds.
   *
   * @param policy the policy
   * @return the study
   */
  public KeyAccountStudy with(StudyPolicy policy) {
    return new KeyAccountStudy(settings.toBuilder().policy(policy).build());
  }

  /**
   * Returns this study with what was noticed while the accounts were read; a blocking finding
   * blocks the study.
   *
   * @param findings the findings, which take the place of those given before
   * @return the study
   */
  public KeyAccountStudy withDataFindings(Collection<Finding> findings) {
    return new KeyAccountStudy(settings.toBuilder().dataFindings(findings).build());
  }

  /**
   * Returns this study with where the accounts come from.
   *
   * @param sources the SHA-256 or another mark of each file or table, by name, which take the place
   *     of those given before
   * @return the study
   */
  public KeyAccountStudy withSources(Map<String, String> sources) {
    return new KeyAccountStudy(settings.toBuilder().sources(sources).build());
  }

  /**
   * Returns this study with someone who hears how far the work has come.
   *
   * @param listener receives thousandths of parts
   * @return the study
   */
  public KeyAccountStudy reportingTo(ProgressListener listener) {
    return new KeyAccountStudy(settings.toBuilder().listener(listener).build());
  }

  /**
   * Studies accounts.
   *
   * @param accounts the accounts, each id once
   * @return what was found
   * @throws IllegalStateException if the study has no day
   * @throws IllegalArgumentException if the data does not allow a meaningful score
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public Study on(Collection<Account> accounts) {
    return new StudyRun(settings, ImmutableList.copyOf(accounts)).run();
  }

  @Override
  public String toString() {
    return "key account study by model '" + settings.model().id() + "'";
  }
}
