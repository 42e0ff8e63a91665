package org.openkam.planning.relationship;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openkam.core.finding.Finding;
import org.openkam.core.relationship.Stakeholder;

/** What the map of a firm relation must show. */
final class RelationshipRules {
  private final RelationshipMap map;
  private final RelationshipPolicy policy;
  private final String account;

  RelationshipRules(RelationshipMap map, RelationshipPolicy policy) {
    this.map = map;
    this.policy = policy;
    this.account = map.account().value();
  }

  ImmutableList<Finding> findings(LocalDate asOf) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    policy.requiredRoles().forEach(role -> findings.addAll(missing(role).stream().toList()));
    Stream.of(keyPlayers(), reach(), opponent(), contacts(), structure(), holders())
        .flatMap(Optional::stream)
        .forEach(findings::add);
    map.inContact().stream()
        .map(person -> policy.contactCadence().check(person.id(), person.lastContact(), asOf))
        .flatMap(Optional::stream)
        .forEach(findings::add);
    findings.addAll(superiors());
    map.knowledge().stream()
        .map(item -> item.check(account))
        .flatMap(Optional::stream)
        .forEach(findings::add);
    return findings.build();
  }

  private Optional<Finding> missing(Stakeholder.BuyingRole role) {
    boolean played = map.stakeholders().stream().anyMatch(person -> person.roles().contains(role));
    String name = role == Stakeholder.BuyingRole.EXECUTIVE_SPONSOR ? "SPONSOR" : role.name();
    return played
        ? Optional.empty()
        : warning(
            "NO_" + name,
            "nobody at '{account}' is known as {role}",
            ImmutableMap.of("role", role));
  }

  private Optional<Finding> keyPlayers() {
    List<Stakeholder> players = map.keyPlayers();
    long supporters = players.stream().filter(player -> player.support().isSupporting()).count();
    if (players.isEmpty()) {
      return warning(
          "NO_KEY_PLAYER", "nobody whose word counts at '{account}' is known", ImmutableMap.of());
    }
    return supporters > policy.majority() * players.size()
        ? Optional.empty()
        : warning(
            "KEY_PLAYERS_NOT_SUPPORTING",
            "only {supporters} of {players} key players at '{account}' support us",
            ImmutableMap.of("supporters", supporters, "players", players.size()));
  }

  private Optional<Finding> reach() {
    List<String> strangers =
        map.keyPlayers().stream()
            .filter(player -> player.contacts().isEmpty())
            .map(Stakeholder::name)
            .toList();
    return strangers.isEmpty()
        ? Optional.empty()
        : warning(
            "KEY_PLAYERS_NOT_REACHED",
            "none of us is in contact with the key players {strangers} at '{account}'",
            ImmutableMap.of("strangers", strangers));
  }

  private Optional<Finding> opponent() {
    return map.stakeholders().stream().anyMatch(person -> person.support().isOpposing())
        ? Optional.empty()
        : Optional.of(
            Finding.info(
                "NO_OPPONENT_IDENTIFIED",
                account,
                "nobody at '{account}' is known to prefer somebody else, which is rarely true",
                ImmutableMap.of("account", account)));
  }

  private Optional<Finding> contacts() {
    int contacts = map.inContact().size();
    return contacts >= policy.minContacts()
        ? Optional.empty()
        : warning(
            "SINGLE_THREADED",
            "people at '{account}' in contact with us: {contacts}, where {least} are needed",
            ImmutableMap.of("contacts", contacts, "least", policy.minContacts()));
  }

  private Optional<Finding> structure() {
    return map.contactStructure(policy)
        .filter(structure -> structure == RelationshipMap.ContactStructure.BOW_TIE)
        .map(
            structure ->
                Finding.info(
                    "BOW_TIE",
                    account,
                    "nearly all contacts with '{account}' run through {manager}",
                    ImmutableMap.of(
                        "account", account, "manager", map.accountManager().orElseThrow())));
  }

  private Optional<Finding> holders() {
    return map.singleHeldShare().orElse(0) <= policy.maxSingleHeld()
        ? Optional.empty()
        : warning(
            "SINGLE_HOLDER",
            "{held} of {contacts} contacts at '{account}' are known to one of us only: {people}",
            ImmutableMap.of(
                "held", map.singleHeld().size(),
                "contacts", map.inContact().size(),
                "people", map.singleHeld().stream().map(Stakeholder::name).toList()));
  }

  private List<Finding> superiors() {
    ImmutableSet<String> known =
        map.stakeholders().stream().map(Stakeholder::id).collect(ImmutableSet.toImmutableSet());
    return map.stakeholders().stream()
        .filter(
            person -> person.reportsTo().isPresent() && !known.contains(person.reportsTo().get()))
        .map(
            person ->
                Finding.info(
                    "SUPERIOR_UNKNOWN",
                    person.id(),
                    "'{person}' reports to '{superior}', who is not on the map",
                    ImmutableMap.of(
                        "person", person.name(), "superior", person.reportsTo().orElseThrow())))
        .toList();
  }

  private Optional<Finding> warning(
      String code, String sentence, ImmutableMap<String, ?> evidence) {
    return Optional.of(
        Finding.warning(
            code,
            account,
            sentence,
            ImmutableMap.<String, Object>builder()
                .put("account", account)
                .putAll(evidence)
                .buildOrThrow()));
  }
}
