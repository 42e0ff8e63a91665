package org.openkam.planning.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.coverage.CoverageMatrix;
import org.openkam.core.finding.Cadence;
import org.openkam.core.finding.Finding;
import org.openkam.core.relationship.Stakeholder;

final class RelationshipMapTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);
  private static final RelationshipPolicy POLICY = RelationshipPolicy.standard();

  @Test
  void findsNothingWrongWithAFirmRelation() {
    assertThat(firm().check(POLICY, TODAY)).isEmpty();
  }

  @Test
  void saysEverythingThatAnEmptyMapLacks() {
    RelationshipMap empty = RelationshipMap.builder().account(AccountId.of("acme")).build();

    assertThat(empty.check(POLICY, TODAY))
        .extracting(Finding::code, Finding::severity, Finding::message)
        .containsExactly(
            tuple("NO_DECIDER", Finding.Severity.WARNING, "nobody at 'acme' is known as DECIDER"),
            tuple("NO_CHAMPION", Finding.Severity.WARNING, "nobody at 'acme' is known as CHAMPION"),
            tuple(
                "NO_SPONSOR",
                Finding.Severity.WARNING,
                "nobody at 'acme' is known as EXECUTIVE_SPONSOR"),
            tuple(
                "NO_KEY_PLAYER",
                Finding.Severity.WARNING,
                "nobody whose word counts at 'acme' is known"),
            tuple(
                "NO_OPPONENT_IDENTIFIED",
                Finding.Severity.INFO,
                "nobody at 'acme' is known to prefer somebody else, which is rarely true"),
            tuple(
                "SINGLE_THREADED",
                Finding.Severity.WARNING,
                "people at 'acme' in contact with us: 0, where 2 are needed"));
    assertThat(empty.check(POLICY, TODAY)).allMatch(finding -> finding.subject().equals("acme"));
    assertThat(empty.singleHeldShare()).isEmpty();
    assertThat(empty.decisionAccess(TODAY, POLICY)).isEmpty();
  }

  @Test
  void asksForAMajorityOfKeyPlayers() {
    assertThat(codes(players(5, 3))).doesNotContain("KEY_PLAYERS_NOT_SUPPORTING");
    assertThat(players(5, 2).check(POLICY, TODAY))
        .filteredOn(finding -> finding.code().equals("KEY_PLAYERS_NOT_SUPPORTING"))
        .extracting(Finding::message)
        .containsExactly("only 2 of 5 key players at 'acme' support us");
    // half is no majority
    assertThat(codes(players(4, 2))).contains("KEY_PLAYERS_NOT_SUPPORTING");
  }

  @Test
  @Tag("R028")
  void reachesThreeOfFiveKeyPlayers() {
    RelationshipMap map =
        map(
            reached("p1", TODAY).build(),
            reached("p2", TODAY.minusDays(90)).build(),
            reached("p3", TODAY.minusDays(10)).build(),
            reached("p4", TODAY.minusDays(91)).build(),
            player("p5").lastContact(TODAY).build(),
            Stakeholder.builder().id("p6").build());

    assertThat(map.decisionAccess(TODAY, POLICY)).hasValue(0.6);
    assertThat(map.check(POLICY, TODAY))
        .filteredOn(finding -> finding.code().equals("KEY_PLAYERS_NOT_REACHED"))
        .extracting(Finding::message)
        .containsExactly("none of us is in contact with the key players p5 at 'acme'");
    assertThat(map.check(POLICY, TODAY))
        .filteredOn(finding -> finding.code().equals("STALE_CONTACT"))
        .extracting(Finding::subject, Finding::message)
        .containsExactly(
            tuple(
                "p4",
                "the last contact of 'p4' was on 2025-04-01; the next was due on 2025-06-30, 1"
                    + " day ago"));
  }

  @Test
  void missesAnOpponentWhereEverybodyIsForUsOrNeutral() {
    RelationshipMap friendly = map(reached("p1", TODAY).build(), known("p2", "Bob"));

    assertThat(codes(friendly)).contains("NO_OPPONENT_IDENTIFIED");
    assertThat(codes(firm())).doesNotContain("NO_OPPONENT_IDENTIFIED");
  }

  @Test
  void isSingleThreadedWithOneContact() {
    assertThat(codes(map(reached("p1", TODAY).build(), player("p2").build())))
        .contains("SINGLE_THREADED");
    assertThat(codes(map(reached("p1", TODAY).build(), reached("p2", TODAY).build())))
        .doesNotContain("SINGLE_THREADED");
  }

  @Test
  @Tag("R104")
  void fourOfSixContactsAreKnownToOneOnly() {
    RelationshipMap map =
        map(
            known("p1", "Ann"),
            known("p2", "Ann"),
            known("p3", "Bob"),
            known("p4", "Bob"),
            known("p5", "Ann", "Bob"),
            known("p6", "Ann", "Bob", "Cas"));

    assertThat(map.singleHeldShare()).hasValue(4.0 / 6);
    assertThat(map.check(POLICY, TODAY))
        .filteredOn(finding -> finding.code().equals("SINGLE_HOLDER"))
        .extracting(Finding::message)
        .containsExactly("4 of 6 contacts at 'acme' are known to one of us only: p1, p2, p3, p4");
    // half of them may be
    assertThat(codes(map(known("p1", "Ann"), known("p2", "Ann", "Bob"))))
        .doesNotContain("SINGLE_HOLDER");
  }

  @Test
  void isABowTieWhereNearlyAllContactsRunThroughTheManager() {
    RelationshipMap bowTie =
        map(known("p1", "Ann"), known("p2", "Ann"), known("p3", "Ann"), known("p4", "Ann", "Bob"));
    RelationshipMap diamond =
        map(known("p1", "Ann"), known("p2", "Ann"), known("p3", "Ann", "Bob"));

    // 4 of 5 links run through Ann; 3 of 4 do
    assertThat(bowTie.contactStructure(POLICY)).contains(RelationshipMap.ContactStructure.BOW_TIE);
    assertThat(diamond.contactStructure(POLICY)).contains(RelationshipMap.ContactStructure.DIAMOND);
    assertThat(bowTie.check(POLICY, TODAY))
        .filteredOn(finding -> finding.code().equals("BOW_TIE"))
        .extracting(Finding::severity, Finding::message)
        .containsExactly(
            tuple(Finding.Severity.INFO, "nearly all contacts with 'acme' run through Ann"));
    assertThat(codes(diamond)).doesNotContain("BOW_TIE");
  }

  @Test
  void hasNoContactStructureWithoutContactsOrManager() {
    assertThat(map(player("p1").build()).contactStructure(POLICY)).isEmpty();
    assertThat(
            RelationshipMap.builder()
                .account(AccountId.of("acme"))
                .addStakeholders(known("p1", "Ann"))
                .build()
                .contactStructure(POLICY))
        .isEmpty();
  }

  @Test
  @Tag("R110")
  void readsTheBridgeFunctionsOffTheMap() {
    RelationshipMap map =
        map(
            reached("p1", TODAY).function("logistics").build(),
            reached("p2", TODAY).function("it").build(),
            reached("p3", TODAY).function("gardening").build(),
            player("p4").function("finance").build(),
            reached("p5", TODAY).build());

    CoverageMatrix bridges = map.bridges();

    assertThat(bridges.coverage()).hasValue(2.0 / 9);
    assertThat(bridges.missing())
        .extracting(CoverageMatrix.Place::row)
        .containsExactly(
            "product-development",
            "production",
            "purchasing",
            "finance",
            "service",
            "marketing",
            "sales");
  }

  @Test
  @Tag("R153")
  void readsTheRelationMatrixOffTheMap() {
    ImmutableList<String> units = ImmutableList.of("NL", "BE", "DE", "FR");
    RelationshipMap.Builder map = RelationshipMap.builder().account(AccountId.of("acme"));
    for (String unit : units) {
      map.addStakeholders(placed("operational-" + unit, "OPERATIONAL", unit));
    }
    for (String unit : units.subList(0, 3)) {
      map.addStakeholders(placed("management-" + unit, "MANAGEMENT", unit));
    }
    map.addStakeholders(placed("elsewhere", "MANAGEMENT", "US"));

    CoverageMatrix relations =
        map.build()
            .relations(
                List.of("EXECUTIVE", "MANAGEMENT", "OPERATIONAL"), Stakeholder::function, units);

    assertThat(relations.coverage()).hasValue(7.0 / 12);
    assertThat(relations.check("acme").orElseThrow().evidence().findTexts("emptyRows"))
        .contains(ImmutableList.of("EXECUTIVE"));
  }

  @Test
  void missesSuperiorsThatAreNotOnTheMap() {
    RelationshipMap map =
        map(
            reached("p1", TODAY).reportsTo("p2").build(),
            reached("p2", TODAY).reportsTo("boss").build());

    assertThat(map.check(POLICY, TODAY))
        .filteredOn(finding -> finding.code().equals("SUPERIOR_UNKNOWN"))
        .extracting(Finding::severity, Finding::subject, Finding::message)
        .containsExactly(
            tuple(Finding.Severity.INFO, "p2", "'p2' reports to 'boss', who is not on the map"));
  }

  @Test
  @Tag("R105")
  void tacitKnowledgeOfOneIsAtRisk() {
    RelationshipMap map =
        firm().toBuilder()
            .addKnowledge(
                new KnowledgeItem(
                    "budget rounds", KnowledgeItem.Kind.TACIT, ImmutableSet.of("Ann")),
                new KnowledgeItem(
                    "old quarrel", KnowledgeItem.Kind.TACIT, ImmutableSet.of("Ann", "Bob")),
                new KnowledgeItem(
                    "price list", KnowledgeItem.Kind.CODIFIED, ImmutableSet.of("Ann")))
            .build();

    assertThat(map.check(POLICY, TODAY))
        .extracting(Finding::code, Finding::subject, Finding::message)
        .containsExactly(
            tuple(
                "TACIT_KNOWLEDGE_AT_RISK",
                "acme",
                "'budget rounds' is not written down and known to 1 of us only: Ann"));
  }

  @Test
  void holdsARelationAgainstThisUnlessToldOtherwise() {
    RelationshipPolicy policy = RelationshipPolicy.builder().build();

    assertThat(RelationshipPolicy.standard()).isEqualTo(policy);
    assertThat(policy.requiredRoles())
        .containsExactly(
            Stakeholder.BuyingRole.DECIDER,
            Stakeholder.BuyingRole.CHAMPION,
            Stakeholder.BuyingRole.EXECUTIVE_SPONSOR);
    assertThat(policy.majority()).isEqualTo(0.5);
    assertThat(policy.minContacts()).isEqualTo(2);
    assertThat(policy.bowTieFrom()).isEqualTo(0.8);
    assertThat(policy.maxSingleHeld()).isEqualTo(0.5);
    assertThat(policy.contactCadence())
        .isEqualTo(new Cadence("STALE_CONTACT", "contact", Period.ofDays(90)));
  }

  @Test
  void takesTheEndsOfEveryRange() {
    RelationshipPolicy loose =
        RelationshipPolicy.builder()
            .majority(0)
            .minContacts(1)
            .bowTieFrom(1)
            .maxSingleHeld(1)
            .build();

    assertThat(firm().check(loose, TODAY)).isEmpty();
    assertThat(codes(map(reached("p1", TODAY).build()))).contains("SINGLE_THREADED");
    assertThat(map(reached("p1", TODAY).build()).check(loose, TODAY))
        .extracting(Finding::code)
        .doesNotContain("SINGLE_THREADED", "SINGLE_HOLDER", "KEY_PLAYERS_NOT_SUPPORTING");
  }

  @Test
  void keepsToTheLimitsOfAnotherPolicy() {
    RelationshipPolicy strict =
        RelationshipPolicy.builder()
            .requiredRoles(ImmutableSet.of(Stakeholder.BuyingRole.GATEKEEPER))
            .majority(0.9)
            .minContacts(5)
            .contactEvery(Period.ofDays(10))
            .bowTieFrom(0.3)
            .maxSingleHeld(0)
            .build();

    assertThat(firm().check(strict, TODAY))
        .extracting(Finding::code)
        .containsExactly(
            "NO_GATEKEEPER",
            "KEY_PLAYERS_NOT_SUPPORTING",
            "SINGLE_THREADED",
            "BOW_TIE",
            "SINGLE_HOLDER",
            "STALE_CONTACT",
            "STALE_CONTACT",
            "STALE_CONTACT");
  }

  @Test
  void refusesTwoPeopleOfOneIdAndPoliciesOutOfRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> map(known("p1", "Ann"), known("p1", "Bob")))
        .withMessage(
            "relationship map of account 'acme' must have each stakeholder once: [p1, p1]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RelationshipPolicy.builder().majority(1.1).build())
        .withMessage("majority must be from zero to one: 1.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RelationshipPolicy.builder().bowTieFrom(-0.1).build())
        .withMessage("share of a bow-tie must be from zero to one: -0.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RelationshipPolicy.builder().maxSingleHeld(Double.NaN).build())
        .withMessage("share held by one person must be from zero to one: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RelationshipPolicy.builder().minContacts(0).build())
        .withMessage("fewest contacts must be at least one: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new KnowledgeItem(" ", KnowledgeItem.Kind.TACIT, ImmutableSet.of()))
        .withMessage("knowledge must have a topic: ' '");
  }

  private static ImmutableList<String> codes(RelationshipMap map) {
    return map.check(POLICY, TODAY).stream()
        .map(Finding::code)
        .collect(ImmutableList.toImmutableList());
  }

  /** A decider and a champion for us, an opponent, a sponsor; two of them known to two of us. */
  private static RelationshipMap firm() {
    LocalDate recently = TODAY.minusDays(30);
    return map(
        reached("p1", recently).addRoles(Stakeholder.BuyingRole.DECIDER).addContacts("Bob").build(),
        reached("p2", recently)
            .addRoles(Stakeholder.BuyingRole.CHAMPION)
            .addContacts("Cas")
            .build(),
        reached("p3", recently)
            .addRoles(Stakeholder.BuyingRole.EXECUTIVE_SPONSOR)
            .support(Stakeholder.Support.ENEMY)
            .build());
  }

  private static RelationshipMap players(int count, int supporters) {
    return RelationshipMap.builder()
        .account(AccountId.of("acme"))
        .stakeholders(
            IntStream.range(0, count)
                .mapToObj(
                    i ->
                        player("p" + i)
                            .support(
                                i < supporters
                                    ? Stakeholder.Support.SUPPORTER
                                    : Stakeholder.Support.NEUTRAL)
                            .build())
                .toList())
        .build();
  }

  private static RelationshipMap map(Stakeholder... people) {
    return RelationshipMap.builder()
        .account(AccountId.of("acme"))
        .accountManager("Ann")
        .addStakeholders(people)
        .build();
  }

  private static Stakeholder known(String id, String... contacts) {
    return player(id).addContacts(contacts).lastContact(TODAY).build();
  }

  private static Stakeholder placed(String id, String level, String unit) {
    return player(id).addContacts("Ann").function(level).unit(unit).build();
  }

  private static Stakeholder.Builder reached(String id, LocalDate day) {
    return player(id).support(Stakeholder.Support.MENTOR).addContacts("Ann").lastContact(day);
  }

  private static Stakeholder.Builder player(String id) {
    return Stakeholder.builder().id(id).influence(Stakeholder.Influence.INNER_CIRCLE);
  }
}
