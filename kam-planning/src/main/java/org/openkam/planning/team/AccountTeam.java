package org.openkam.planning.team;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.coverage.CoverageMatrices;
import org.openkam.core.coverage.CoverageMatrix;
import org.openkam.core.finding.Finding;
import org.openkam.core.numeric.Zeros;

/** The people of ours who look after one key account, led by its manager. */
@Value.Immutable
public abstract class AccountTeam {
  AccountTeam() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the account} */
  public abstract AccountId account();

  /** {@return the key account manager, by name} */
  public abstract String manager();

  /** {@return the members, each name once; the manager may be among them} */
  public abstract ImmutableList<Member> members();

  /** {@return the day the team met last} */
  public abstract Optional<LocalDate> lastMeeting();

  /** {@return the day the management visited the account last, with the manager} */
  public abstract Optional<LocalDate> lastSponsorVisit();

  /**
   * Returns which languages of the customer the team speaks.
   *
   * @param needed the languages of the customer
   * @return a list with those covered that a member works in
   */
  public CoverageMatrix languages(List<String> needed) {
    return covered("languages", needed, Member::languages);
  }

  /**
   * Returns which experts the account needs are in the team.
   *
   * @param needed what must be at hand, such as LEGAL
   * @return a list with those fields covered that a member can help with
   */
  public CoverageMatrix experts(List<String> needed) {
    return covered("experts", needed, Member::expertise);
  }

  /**
   * Returns which roles are filled.
   *
   * @param needed the roles, such as the rows of a {@link RoleModel}
   * @return a list with those covered that a member plays
   */
  public CoverageMatrix roles(List<String> needed) {
    return covered("roles", needed, Member::roles);
  }

  /**
   * Checks the team.
   *
   * @param policy how often it must meet and be visited
   * @param asOf the day to judge from
   * @return TEAM_MEETING_OVERDUE, SPONSOR_VISIT_OVERDUE, NO_KEY_ACCOUNT_LINE for each member who
   *     does not report to the manager, and OVERALLOCATED for each who is promised too much, where
   *     they apply
   */
  public ImmutableList<Finding> check(TeamPolicy policy, LocalDate asOf) {
    String subject = account().value();
    return Stream.of(
            policy.meetingCadence().check(subject, lastMeeting(), asOf).stream(),
            policy.sponsorCadence().check(subject, lastSponsorVisit(), asOf).stream(),
            members().stream().filter(this::hasNoLine).map(this::noLine),
            members().stream().map(Member::check).flatMap(Optional::stream))
        .flatMap(findings -> findings)
        .collect(toImmutableList());
  }

  private CoverageMatrix covered(
      String id, List<String> needed, Function<Member, ? extends Collection<String>> has) {
    return CoverageMatrices.checklist(id, needed)
        .withCovered(members().stream().flatMap(member -> has.apply(member).stream()).toList());
  }

  private boolean hasNoLine(Member member) {
    return !member.name().equals(manager()) && !member.reportsTo().contains(manager());
  }

  private Finding noLine(Member member) {
    return Finding.warning(
        "NO_KEY_ACCOUNT_LINE",
        member.name(),
        "{member} works for '{account}', but does not report to its manager {manager}",
        ImmutableMap.of(
            "member", member.name(), "account", account().value(), "manager", manager()));
  }

  @Value.Check
  void checkNames() {
    checkArgument(
        !manager().isBlank(), "team of '%s' must have a manager: '%s'", account(), manager());
    List<String> names = members().stream().map(Member::name).toList();
    checkArgument(
        names.stream().distinct().count() == names.size(),
        "team of '%s' must have each member once: %s",
        account(),
        names);
  }

  /** A person of ours who works for key accounts, most often beside other work. */
  @Value.Immutable
  public abstract static class Member {
    Member() {}

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
     * Checks that the person has the time that was promised (Dingena 2002: members have other
     * roles).
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
    Member checkShares() {
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
      return Zeros.isAnyNegative(allocations().values())
          ? new Builder().from(this).allocations(Zeros.plain(allocations())).build()
          : this;
    }

    /** Builds {@link Member} instances; the name is required. */
    public static final class Builder extends ImmutableMember.Builder {
      Builder() {}
    }
  }

  /** Builds {@link AccountTeam} instances; the account and the manager are required. */
  public static final class Builder extends ImmutableAccountTeam.Builder {
    Builder() {}
  }
}
