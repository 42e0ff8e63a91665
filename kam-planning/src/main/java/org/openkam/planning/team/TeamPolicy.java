package org.openkam.planning.team;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Period;
import org.immutables.value.Value;
import org.openkam.core.finding.Cadence;

/** What a team must keep to; each number is a judgement and may be set. */
@Value.Immutable
public abstract class TeamPolicy {
  private static final TeamPolicy STANDARD = builder().build();

  TeamPolicy() {}

  /** {@return a builder with every property at its default} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the policy with every property at its default} */
  public static TeamPolicy standard() {
    return STANDARD;
  }

  /** {@return the fewest accounts that fill the time of a manager, 10 unless set (PostHog)} */
  @Value.Default
  public int minAccounts() {
    return 10;
  }

  /** {@return the most accounts that one manager can look after, 15 unless set (PostHog)} */
  @Value.Default
  public int maxAccounts() {
    return 15;
  }

  /** {@return the longest time between two meetings of a team, 30 days unless set} */
  @Value.Default
  public Period meetingEvery() {
    return Period.ofDays(30);
  }

  /**
   * {@return the longest time between two visits of the management to the account, 180 days unless
   * set}
   */
  @Value.Default
  public Period sponsorVisitEvery() {
    return Period.ofDays(180);
  }

  /** {@return the rule on how often a team meets} */
  public Cadence meetingCadence() {
    return new Cadence("TEAM_MEETING_OVERDUE", "team meeting", meetingEvery());
  }

  /** {@return the rule on how often the management visits (Verbinnen)} */
  public Cadence sponsorCadence() {
    return new Cadence("SPONSOR_VISIT_OVERDUE", "visit by the management", sponsorVisitEvery());
  }

  @Value.Check
  void check() {
    checkArgument(
        minAccounts() >= 0 && minAccounts() <= maxAccounts(),
        "number of accounts of a manager must be from a least to a most: [%s, %s]",
        minAccounts(),
        maxAccounts());
  }

  /** Builds {@link TeamPolicy} instances; nothing is required. */
  public static final class Builder extends ImmutableTeamPolicy.Builder {
    Builder() {}
  }
}
