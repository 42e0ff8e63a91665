package org.openkam.planning.relationship;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.coverage.CoverageMatrices;
import org.openkam.core.coverage.CoverageMatrix;
import org.openkam.core.finding.Finding;
import org.openkam.core.relationship.Stakeholder;

/**
 * The people of one account who have a say, and who of us knows them.
 *
 * <p>{@link #check} says what is missing in it. From the map come the share of key players within
 * reach, the contact structure, and the matrices of bridge functions and relations.
 */
@Value.Immutable
public abstract class RelationshipMap {
  RelationshipMap() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the account} */
  public abstract AccountId account();

  /** {@return the person of ours who looks after the account, by name} */
  public abstract Optional<String> accountManager();

  /** {@return the people at the customer, each id once} */
  public abstract ImmutableList<Stakeholder> stakeholders();

  /** {@return what is worth knowing of the account, and who knows it} */
  public abstract ImmutableList<KnowledgeItem> knowledge();

  /** {@return the people whose word counts} */
  public ImmutableList<Stakeholder> keyPlayers() {
    return filter(stakeholder -> stakeholder.influence().isKeyPlayer());
  }

  /** {@return the people with whom somebody of ours is in contact} */
  public ImmutableList<Stakeholder> inContact() {
    return filter(stakeholder -> !stakeholder.contacts().isEmpty());
  }

  /** {@return the people with whom nobody of ours is in contact} */
  public ImmutableList<Stakeholder> uncovered() {
    return filter(stakeholder -> stakeholder.contacts().isEmpty());
  }

  /** {@return the people whom exactly one of us knows} */
  public ImmutableList<Stakeholder> singleHeld() {
    return filter(stakeholder -> stakeholder.contacts().size() == 1);
  }

  /** {@return the share of people in contact whom only one of us knows; empty without contacts} */
  public OptionalDouble singleHeldShare() {
    return share(singleHeld().size(), inContact().size());
  }

  /**
   * Returns how far we reach those who decide (Kempeneers 2017).
   *
   * @param asOf the day to judge from
   * @param policy how old a contact may be
   * @return the share of key players with whom the contact is alive, from zero to one; empty
   *     without key players
   */
  public OptionalDouble decisionAccess(LocalDate asOf, RelationshipPolicy policy) {
    long reached =
        keyPlayers().stream()
            .filter(player -> !player.contacts().isEmpty())
            .filter(
                player ->
                    policy
                        .contactCadence()
                        .check(player.id(), player.lastContact(), asOf)
                        .isEmpty())
            .count();
    return share(reached, keyPlayers().size());
  }

  /**
   * Returns how the people of both companies meet.
   *
   * @param policy from which share of contacts through the account manager it is a bow-tie
   * @return the structure, or empty where nobody is in contact or no account manager is named
   */
  public Optional<ContactStructure> contactStructure(RelationshipPolicy policy) {
    List<String> links =
        stakeholders().stream().flatMap(person -> person.contacts().stream()).toList();
    long managed =
        links.stream().filter(link -> accountManager().equals(Optional.of(link))).count();
    if (links.isEmpty() || accountManager().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        (double) managed / links.size() >= policy.bowTieFrom()
            ? ContactStructure.BOW_TIE
            : ContactStructure.DIAMOND);
  }

  /**
   * {@return the nine bridge functions, those covered in which we are in contact with somebody who
   * works there; others may be added by hand}
   */
  public CoverageMatrix bridges() {
    return filled(
        CoverageMatrices.bridgeFunctions(),
        Stakeholder::function,
        person -> Optional.of(CoverageMatrices.LINK));
  }

  /**
   * Returns the relation matrix of the people in contact.
   *
   * @param levels the levels or functions that matter at the customer
   * @param level tells the level of a person; empty where it is not known
   * @param units the ids of the units that matter
   * @return one row a level, one column a unit; those covered where we are in contact with somebody
   */
  public CoverageMatrix relations(
      List<String> levels, Function<Stakeholder, Optional<String>> level, List<String> units) {
    return filled(CoverageMatrices.relations(levels, units), level, Stakeholder::unit);
  }

  /**
   * Checks the map.
   *
   * @param policy what a firm relation must have
   * @param asOf the day to judge from
   * @return NO_DECIDER, NO_CHAMPION, NO_SPONSOR or another missing part, NO_KEY_PLAYER,
   *     KEY_PLAYERS_NOT_SUPPORTING, KEY_PLAYERS_NOT_REACHED, NO_OPPONENT_IDENTIFIED,
   *     SINGLE_THREADED, BOW_TIE, SINGLE_HOLDER, STALE_CONTACT, SUPERIOR_UNKNOWN and
   *     TACIT_KNOWLEDGE_AT_RISK where they apply
   */
  public ImmutableList<Finding> check(RelationshipPolicy policy, LocalDate asOf) {
    return new RelationshipRules(this, policy).findings(asOf);
  }

  /**
   * Returns what to do next with each person.
   *
   * @param policy how often a person in contact must be spoken to
   * @param asOf the day to judge from
   * @return one step a person, in their order, whose subject is the id of the person:
   *     ASK_FOR_INTRODUCTION, OPEN_CONTACT or NAME_CONTACT where nobody is in contact, else
   *     DATE_CONTACT, RENEW_CONTACT, WIN_SUPPORT, SHARE_CONTACT or KEEP_CONTACT, the first that
   *     applies
   */
  public ImmutableList<Finding> nextSteps(RelationshipPolicy policy, LocalDate asOf) {
    return new NextSteps(this, policy, asOf).findings();
  }

  /** {@return a builder with the properties of this map} */
  public abstract Builder toBuilder();

  private ImmutableList<Stakeholder> filter(Predicate<Stakeholder> condition) {
    return stakeholders().stream().filter(condition).collect(toImmutableList());
  }

  private CoverageMatrix filled(
      CoverageMatrix open,
      Function<Stakeholder, Optional<String>> row,
      Function<Stakeholder, Optional<String>> column) {
    CoverageMatrix matrix = open;
    for (Stakeholder person : inContact()) {
      Optional<String> known = row.apply(person).filter(open.rows()::containsKey);
      Optional<String> place = column.apply(person).filter(open.columns()::containsKey);
      if (known.isPresent() && place.isPresent()) {
        matrix =
            matrix.with(
                known.get(), place.get(), CoverageMatrix.Cell.of(CoverageMatrix.State.COVERED));
      }
    }
    return matrix;
  }

  private static OptionalDouble share(long part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }

  @Value.Check
  void check() {
    ImmutableSet<String> ids =
        stakeholders().stream().map(Stakeholder::id).collect(ImmutableSet.toImmutableSet());
    checkArgument(
        ids.size() == stakeholders().size(),
        "relationship map of account '%s' must have each stakeholder once: %s",
        account(),
        stakeholders().stream().map(Stakeholder::id).toList());
  }

  /** How the people of both companies meet. */
  public enum ContactStructure {
    /** Nearly every contact runs through the account manager, who is a bottleneck and a risk. */
    BOW_TIE,
    /** Team meets team, function by function. */
    DIAMOND
  }

  /** Builds {@link RelationshipMap} instances; the account is required. */
  public static final class Builder extends ImmutableRelationshipMap.Builder {
    Builder() {}
  }
}
