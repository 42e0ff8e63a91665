package org.openkam.core.scorecard;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;

/** The indicators, joint initiatives and feedback of one key account, some for our eyes only. */
@Value.Immutable
public abstract class Scorecard {
  Scorecard() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the key account} */
  public abstract AccountId account();

  /** {@return the indicators, each id once} */
  public abstract ImmutableList<Indicator> indicators();

  /** {@return what both sides do together, each id once} */
  public abstract ImmutableList<JointInitiative> initiatives();

  /** {@return what the customer said, earliest first} */
  public abstract ImmutableList<Feedback> feedback();

  /** {@return from which share of the target on an indicator is amber and green} */
  @Value.Default
  public TrafficLight.Bands bands() {
    return TrafficLight.Bands.STANDARD;
  }

  /**
   * {@return this scorecard as the customer may see it: without the internal indicators, and
   * without the selection criteria behind the others}
   */
  public Scorecard customerView() {
    return toBuilder()
        .indicators(
            indicators().stream()
                .filter(indicator -> indicator.visibility() == Indicator.Visibility.SHARED)
                .map(indicator -> indicator.toBuilder().criteria(ImmutableSet.of()).build())
                .collect(toImmutableList()))
        .build();
  }

  /**
   * Returns the light of an indicator.
   *
   * @param indicator an indicator of this scorecard
   * @return the light by the bands of this scorecard
   */
  public TrafficLight light(Indicator indicator) {
    return bands().light(indicator.findAchievement());
  }

  /** {@return a builder with the properties of this scorecard} */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    long indicators = indicators().stream().map(Indicator::id).distinct().count();
    checkArgument(
        indicators == indicators().size(),
        "scorecard of account '%s' must have each indicator once: %s",
        account(),
        indicators().stream().map(Indicator::id).toList());
    long initiatives = initiatives().stream().map(JointInitiative::id).distinct().count();
    checkArgument(
        initiatives == initiatives().size(),
        "scorecard of account '%s' must have each initiative once: %s",
        account(),
        initiatives().stream().map(JointInitiative::id).toList());
    for (int i = 1; i < feedback().size(); i++) {
      checkArgument(
          !feedback().get(i).date().isBefore(feedback().get(i - 1).date()),
          "scorecard of account '%s' must have its feedback in the order of time: %s",
          account(),
          feedback().get(i).date());
    }
  }

  /** To whom an indicator means something. */
  public enum Beneficiary {
    /** To us. */
    OURS,
    /** To the customer. */
    CUSTOMER,
    /** To both sides. */
    BOTH;

    /** {@return whether it means something to the customer} */
    public boolean includesCustomer() {
      return this != OURS;
    }
  }

  /**
   * What the customer said about the progress.
   *
   * @param date the day
   * @param author who said it
   * @param text the words
   */
  public record Feedback(LocalDate date, String author, String text) {}

  /** Builds {@link Scorecard} instances; the account is required. */
  public static final class Builder extends ImmutableScorecard.Builder {
    Builder() {}
  }
}
