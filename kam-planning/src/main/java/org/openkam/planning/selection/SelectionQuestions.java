package org.openkam.planning.selection;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.immutables.value.Value;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;
import org.openkam.core.measure.AccountsAsOf;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.MeasuredAccounts;
import org.openkam.core.numeric.Zeros;

/**
 * The three selection questions as gates: importance by a smallest score, and each question by what
 * must be known of the account.
 */
@Value.Immutable
public abstract class SelectionQuestions {
  SelectionQuestions() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the smallest score of an important customer, finite} */
  public abstract double smallestScore();

  /**
   * {@return the gates of each question; put {@link #allGates()} into the model to select by them}
   */
  public abstract ImmutableListMultimap<Question, Gate> gates();

  /**
   * Returns the questions as Kempeneers (2017) puts them: a good margin, a concrete benefit, no
   * constant changes of supplier.
   *
   * @param smallestScore the smallest score of an important customer, finite
   * @param minMarginRate the smallest margin rate, in the unit of the figure
   * @param maxSwitches how often a year the customer may change its supplier
   * @return the questions
   */
  public static SelectionQuestions of(
      double smallestScore, double minMarginRate, double maxSwitches) {
    return SelectionQuestions.builder()
        .smallestScore(smallestScore)
        .gates(
            ImmutableListMultimap.of(
                Question.IMPORTANCE, SelectionGates.marginRate(minMarginRate),
                Question.CUSTOMER_BENEFIT, SelectionGates.concreteBenefit(),
                Question.MUTUAL_DEPENDENCE, SelectionGates.steadyPurchasing(maxSwitches)))
        .build();
  }

  /** {@return the gates of all questions, in the order of the questions} */
  public ImmutableList<Gate> allGates() {
    return gates().values().stream().collect(toImmutableList());
  }

  /**
   * Answers the questions for an account on its own, with everything that is known of it.
   *
   * @param account the account
   * @param score its score; empty where it was not scored
   * @return why each question is not answered with yes; the list is empty where it is. What is not
   *     known is no yes.
   */
  public ImmutableMap<Question, ImmutableList<Finding>> answer(
      Account account, OptionalDouble score) {
    AccountsAsOf alone = AccountsAsOf.alone(account, Optional.empty());
    return answer(account.id(), measure -> alone.read(measure).find(0), score);
  }

  /**
   * Answers the questions for an account.
   *
   * @param measured what was measured of all accounts
   * @param account the account
   * @param score its score; empty where it was not scored
   * @return why each question is not answered with yes; the list is empty where it is. What is not
   *     known is no yes.
   */
  public ImmutableMap<Question, ImmutableList<Finding>> answer(
      MeasuredAccounts measured, AccountId account, OptionalDouble score) {
    return answer(account, measure -> measured.find(account, measure), score);
  }

  private ImmutableMap<Question, ImmutableList<Finding>> answer(
      AccountId account, Function<Measure, OptionalDouble> reading, OptionalDouble score) {
    ImmutableMap.Builder<Question, ImmutableList<Finding>> answers = ImmutableMap.builder();
    for (Question question : Question.values()) {
      ImmutableList.Builder<Finding> reasons = ImmutableList.builder();
      if (question == Question.IMPORTANCE) {
        Gate.atLeast("score", smallestScore())
            .check(account.value(), score)
            .ifPresent(reasons::add);
      }
      for (Gate gate : gates().get(question)) {
        OptionalDouble value =
            gate.threshold()
                .map(limit -> reading.apply(limit.measure()))
                .orElse(OptionalDouble.empty());
        gate.check(account.value(), value).ifPresent(reasons::add);
      }
      answers.put(question, reasons.build());
    }
    return answers.buildOrThrow();
  }

  @Value.Check
  SelectionQuestions check() {
    checkArgument(
        Double.isFinite(smallestScore()), "smallest score must be finite: %s", smallestScore());
    return Zeros.isAnyNegative(smallestScore())
        ? new Builder().from(this).smallestScore(smallestScore() + 0.0).build()
        : this;
  }

  /** The three questions that every key account must answer with yes (Kempeneers 2017). */
  public enum Question {
    /** Is it an important customer? */
    IMPORTANCE,
    /** Does the customer benefit, and can the benefit be made concrete? */
    CUSTOMER_BENEFIT,
    /** Do both sides depend on each other and want to? */
    MUTUAL_DEPENDENCE
  }

  /** Builds {@link SelectionQuestions} instances. */
  public static final class Builder extends ImmutableSelectionQuestions.Builder {
    Builder() {}
  }
}
