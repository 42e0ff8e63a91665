package org.openkam.planning.study;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import org.immutables.value.Value;

/**
 * Which parts a study has, and how much work each may take.
 *
 * <p>A part that is switched off is empty in the study and changes no other part.
 */
@Value.Immutable
public abstract class StudyPolicy {
  private static final StudyPolicy STANDARD = builder().build();

  StudyPolicy() {}

  /** What a study does with key accounts that a blocking finding forbids to use. */
  public enum WhenBlocked {
    /** It has no key accounts; whoever was open to the choice is excluded, with the reason. */
    WITHHOLD,
    /** It has them all the same, for someone who looks for the cause. */
    SHOW
  }

  /** {@return a builder with every property at its default} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the policy with every property at its default} */
  public static StudyPolicy standard() {
    return STANDARD;
  }

  /** {@return the parts that are switched on, all unless set} */
  @Value.Default
  public ImmutableSet<Part> parts() {
    return Sets.immutableEnumSet(EnumSet.allOf(Part.class));
  }

  /**
   * {@return of how many accounts that were not chosen the score is explained, those with the best
   * scores first, not negative; 5 unless set. Key accounts are always explained.}
   */
  @Value.Default
  public int explainedExclusions() {
    return 5;
  }

  /**
   * {@return how many sets of weights are drawn where the strategy is a sum, at least one; 10,000
   * unless set, with which a probability is known to one percentage point}
   */
  @Value.Default
  public int draws() {
    return 10_000;
  }

  /**
   * {@return how many sets of weights are drawn where the strategy has to be fitted anew for each,
   * at least one; 1,000 unless set}
   */
  @Value.Default
  public int refittedDraws() {
    return 1000;
  }

  /**
   * {@return how near drawn weights stay to those of the model, finite and above zero: the variance
   * of a weight <i>w</i> is <i>w(1 - w) / (concentration + 1)</i>; 50 unless set, with which a
   * weight of 25 % varies by about six percentage points}
   */
  @Value.Default
  public double weightConcentration() {
    return 50;
  }

  /**
   * {@return of how many accounts below the cut the stability is examined beside that of the key
   * accounts, those next to the cut first, not negative; 15 unless set}
   */
  @Value.Default
  public int accountsBelowCut() {
    return 15;
  }

  /** {@return the seed of everything that is drawn; the same seed gives the same study} */
  @Value.Default
  public long seed() {
    return 0;
  }

  /** {@return on how many threads weights are drawn, at least one, which changes no result} */
  @Value.Default
  public int parallelism() {
    return 1;
  }

  /** {@return what happens to key accounts that must not be used, withheld unless set} */
  @Value.Default
  public WhenBlocked whenBlocked() {
    return WhenBlocked.WITHHOLD;
  }

  /**
   * Returns this policy without some parts.
   *
   * @param parts the parts to switch off; one that is off already stays so
   * @return the policy
   */
  public StudyPolicy without(Part... parts) {
    return toBuilder()
        .parts(Sets.immutableEnumSet(Sets.difference(parts(), ImmutableSet.copyOf(parts))))
        .build();
  }

  /**
   * Returns whether a part is switched on.
   *
   * @param part the part
   * @return whether studies have it
   */
  public boolean has(Part part) {
    return parts().contains(part);
  }

  /** {@return a builder with the properties of this policy} */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    checkArgument(
        explainedExclusions() >= 0,
        "number of explained exclusions must not be negative: %s",
        explainedExclusions());
    checkArgument(draws() >= 1, "stability must draw weights: %s", draws());
    checkArgument(refittedDraws() >= 1, "stability must draw weights: %s", refittedDraws());
    checkArgument(
        weightConcentration() > 0 && Double.isFinite(weightConcentration()),
        "concentration of weights must be finite and above zero: %s",
        weightConcentration());
    checkArgument(
        accountsBelowCut() >= 0,
        "number of accounts below the cut must not be negative: %s",
        accountsBelowCut());
    checkArgument(parallelism() >= 1, "study must have a thread: %s", parallelism());
  }

  /**
   * A part of a study that can be switched off; matrix, selection and data findings always stand.
   */
  public enum Part {
    /** Where every account stands on the portfolio matrix of the model. */
    POSITIONS,
    /** How the scores of accounts that were not chosen come about. */
    EXPLANATIONS,
    /** How sure the choice is when the weights are not quite right. */
    STABILITY,
    /**
     * How the choice differs from a list by size, how much depends on few, what a loss would cost.
     */
    SIZE_AND_RISK,
    /** Whether the key accounts would choose us too. */
    MUTUAL_FIT
  }

  /** Builds {@link StudyPolicy} instances; nothing is required. */
  public static final class Builder extends ImmutableStudyPolicy.Builder {
    Builder() {}
  }
}
