package org.openkam.planning.programme;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openkam.core.account.Evidence;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;

/**
 * Whether a company is ready for key account management: four questions, nine bottlenecks, and what
 * is expected and rewarded.
 */
@Value.Immutable
public abstract class ProgrammeReadiness {
  /** The best score of a bottleneck: it is none. */
  public static final int BEST = 4;

  ProgrammeReadiness() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name of the programme, for findings; programme unless set} */
  @Value.Default
  public String name() {
    return "programme";
  }

  /** {@return the answers; a question that is not answered is unknown} */
  public abstract ImmutableMap<Question, Answer> answers();

  /** {@return what the answers rest on} */
  public abstract ImmutableMap<Question, Evidence> evidence();

  /** {@return how wide each bottleneck is, from 0 (closed) to 4 (none); others not assessed} */
  public abstract ImmutableMap<Bottleneck, Integer> bottlenecks();

  /** {@return after how many months the management expects the programme to pay off} */
  public abstract OptionalInt expectedPaybackMonths();

  /**
   * {@return the share of variable pay that depends on the result of the group or the key account
   * instead of a country or business unit, from zero to one}
   */
  public abstract OptionalDouble commonPay();

  /**
   * {@return the answer to a question, {@link Answer#UNKNOWN} where there is none}
   *
   * @param question the question
   */
  public Answer answer(Question question) {
    return answers().getOrDefault(question, Answer.UNKNOWN);
  }

  /** {@return the worst answer to the four questions} */
  public Answer status() {
    return Stream.of(Question.values())
        .map(this::answer)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** {@return the questions that are not answered by yes, in their order} */
  public ImmutableList<Question> gaps() {
    return Stream.of(Question.values())
        .filter(question -> answer(question) != Answer.YES)
        .collect(toImmutableList());
  }

  /** {@return the bottlenecks that were assessed, the weakest first, then in Dingena's order} */
  public ImmutableList<Bottleneck> weakestFirst() {
    return Stream.of(Bottleneck.values())
        .filter(bottlenecks()::containsKey)
        .sorted(Comparator.comparing(bottlenecks()::get))
        .collect(toImmutableList());
  }

  /** {@return the bottlenecks that nobody assessed, in Dingena's order} */
  public ImmutableList<Bottleneck> notAssessed() {
    return Stream.of(Bottleneck.values())
        .filter(bottleneck -> !bottlenecks().containsKey(bottleneck))
        .collect(toImmutableList());
  }

  /** {@return the gate of the whole programme: met where the top management stands behind it} */
  public Gate.Status sponsorship() {
    Integer score = bottlenecks().get(Bottleneck.SPONSORSHIP);
    if (score == null) {
      return Gate.Status.UNKNOWN;
    }
    return score == 0 ? Gate.Status.NOT_MET : Gate.Status.MET;
  }

  /** {@return whether the programme must not start before the sponsorship is there} */
  public boolean hasBlockingFinding() {
    return !sponsorship().passes();
  }

  /**
   * Checks the readiness.
   *
   * @param policy what a programme is held against
   * @return PROGRAMME_BLOCKED or SPONSORSHIP_UNKNOWN, both blocking, then QUESTION_OPEN for each
   *     gap, BOTTLENECK for each narrow one, the weakest first, BOTTLENECKS_NOT_ASSESSED,
   *     HORIZON_MISMATCH and INCENTIVE_LOCAL_ONLY, where they apply
   */
  public ImmutableList<Finding> check(ProgrammePolicy policy) {
    return new ReadinessRules(this, policy).findings();
  }

  @Value.Check
  void check() {
    checkArgument(!name().isBlank(), "programme must have a name: '%s'", name());
    bottlenecks()
        .forEach(
            (bottleneck, score) ->
                checkArgument(
                    score >= 0 && score <= BEST,
                    "bottleneck %s must have a score from 0 to 4: %s",
                    bottleneck,
                    score));
    commonPay()
        .ifPresent(
            share ->
                checkArgument(
                    share >= 0 && share <= 1,
                    "share of common pay must be from zero to one: %s",
                    share));
    expectedPaybackMonths()
        .ifPresent(
            months ->
                checkArgument(
                    months >= 0, "expected months to pay off must not be negative: %s", months));
  }

  /** The nine places where key account management gets stuck (Dingena 2002). */
  public enum Bottleneck {
    /** Vision and commitment of the top management; without it nothing else helps. */
    SPONSORSHIP,
    /** The selection of the key accounts. */
    SELECTION,
    /** The balance between what both sides give. */
    BALANCE,
    /** Central agreements against local practice. */
    CENTRAL_AGAINST_LOCAL,
    /** The organization and who consults whom. */
    ORGANIZATION,
    /** The coordination of teams of several disciplines and countries. */
    TEAM_COORDINATION,
    /** Culture and language. */
    CULTURE,
    /** Information systems and the sharing of knowledge. */
    INFORMATION,
    /** Steering by results, and rewards. */
    RESULTS_AND_REWARDS
  }

  /** The four questions that a management answers about its key account approach (Verbinnen). */
  public enum Question {
    /** Are the right accounts chosen? */
    RIGHT_ACCOUNTS,
    /** Does the management support the approach? */
    MANAGEMENT_SUPPORT,
    /** Is there a solid scorecard? */
    SCORECARD,
    /** Does the customer live the benefits, beyond being told of them? */
    LIVED_BENEFITS
  }

  /** An answer to a question, from the best to the worst. */
  public enum Answer {
    /** It is so. */
    YES,
    /** It is so in part. */
    PARTLY,
    /** Nobody knows, which is worse than a part. */
    UNKNOWN,
    /** It is not so. */
    NO
  }

  /** Builds {@link ProgrammeReadiness} instances; nothing is required. */
  public static final class Builder extends ImmutableProgrammeReadiness.Builder {
    Builder() {}
  }
}
