package org.openkam.planning.team;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.finding.Finding;

/** A person of ours who works for key accounts, most often beside other work. */
@Value.Immutable
public abstract class TeamMember {
  TeamMember() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name, unique among us} */
  public abstract String name();

  /** {@return the roles the person plays, such as PROJECT_MANAGER} */
  public abstract ImmutableSet<String> roles();

  /** {@return the people the person reports to, by name, often two in a matrix} */
  public abstract ImmutableSet<String> reportsTo();

  /** {@return the languages the person works in, such as nl} */
  public abstract ImmutableSet<String> languages();

  /** {@return what the person can help with, such as LEGAL} */
  public abstract ImmutableSet<String> expertise();

  /**
   * {@return the share of working time by account or other work, each from zero to one; together
   * they may promise more than a person has}
   */
  public abstract ImmutableMap<String, Double> allocations();

  /** {@return the sum of all shares of working time, without rounding errors} */
  public double allocated() {
    return allocations().values().stream()
        .map(BigDecimal::valueOf)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .doubleValue();
  }

  /**
   * Checks that the person has the time that was promised (Dingena 2002: members have other roles).
   *
   * @return OVERALLOCATED with the sum, or empty where it is at most one
   */
  public Optional<Finding> check() {
    return allocated() <= 1
        ? Optional.empty()
        : Optional.of(
            Finding.warning(
                "OVERALLOCATED",
                name(),
                "{name} is promised {allocated} times the working time there is: {work}",
                ImmutableMap.of(
                    "name", name(),
                    "allocated", allocated(),
                    "work", allocations().keySet())));
  }

  @Value.Check
  void checkShares() {
    checkArgument(!name().isBlank(), "team member must have a name: '%s'", name());
    allocations()
        .forEach(
            (work, share) ->
                checkArgument(
                    share >= 0 && share <= 1,
                    "share of '%s' in the time of '%s' must be from zero to one: %s",
                    work,
                    name(),
                    share));
  }

  /** Builds {@link TeamMember} instances; the name is required. */
  public static final class Builder extends ImmutableTeamMember.Builder {
    Builder() {}
  }
}
