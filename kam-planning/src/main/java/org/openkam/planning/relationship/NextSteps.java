package org.openkam.planning.relationship;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openkam.core.finding.Finding;
import org.openkam.core.relationship.Stakeholder;

/** What to do next with each person of a map, the first of the steps that applies. */
final class NextSteps {
  private final RelationshipMap map;
  private final RelationshipPolicy policy;
  private final LocalDate asOf;

  NextSteps(RelationshipMap map, RelationshipPolicy policy, LocalDate asOf) {
    this.map = map;
    this.policy = policy;
    this.asOf = asOf;
  }

  ImmutableList<Finding> findings() {
    return map.stakeholders().stream().map(this::next).collect(ImmutableList.toImmutableList());
  }

  private Finding next(Stakeholder person) {
    if (person.contacts().isEmpty()) {
      return uncovered(person);
    }
    ImmutableList<String> contacts = ImmutableList.copyOf(person.contacts());
    if (person.lastContact().isEmpty()) {
      return step(
          "DATE_CONTACT",
          person,
          "{contacts} should note when {person} was last spoken to",
          ImmutableMap.of("contacts", contacts));
    }
    LocalDate last = person.lastContact().get();
    LocalDate due = last.plus(policy.contactEvery());
    if (due.isBefore(asOf)) {
      return step(
          "RENEW_CONTACT",
          person,
          "{contacts} should speak to {person} now: the last time was {last}, the next was due on"
              + " {due}",
          ImmutableMap.of("contacts", contacts, "last", last, "due", due));
    }
    boolean isKeyPlayer = person.influence().isKeyPlayer();
    if (isKeyPlayer && !person.support().isSupporting()) {
      return step(
          "WIN_SUPPORT",
          person,
          "{contacts} should find out what would win {person}, whose word counts and who does not"
              + " support us yet",
          ImmutableMap.of("contacts", contacts));
    }
    if (isKeyPlayer && person.contacts().size() == 1) {
      return step(
          "SHARE_CONTACT",
          person,
          "{contacts} should introduce a colleague to {person}",
          ImmutableMap.of("contacts", contacts));
    }
    return step(
        "KEEP_CONTACT",
        person,
        "{contacts} should speak to {person} again by {due}",
        ImmutableMap.of("contacts", contacts, "due", due));
  }

  private Finding uncovered(Stakeholder person) {
    Optional<Stakeholder> bridge = bridge(person);
    if (bridge.isPresent()) {
      return step(
          "ASK_FOR_INTRODUCTION",
          person,
          "nobody of us is in contact with {person}; {contacts} should ask {bridge} for an"
              + " introduction",
          ImmutableMap.of(
              "contacts", ImmutableList.copyOf(bridge.get().contacts()),
              "bridge", bridge.get().name()));
    }
    return map.accountManager().isPresent()
        ? step(
            "OPEN_CONTACT",
            person,
            "nobody of us is in contact with {person}; {manager} should open the contact",
            ImmutableMap.of("manager", map.accountManager().get()))
        : step(
            "NAME_CONTACT",
            person,
            "nobody of us is in contact with {person}, and no account manager is named who could"
                + " be",
            ImmutableMap.of());
  }

  /**
   * The superior that the person reports to, else the first one reporting, whom one of us knows.
   */
  private Optional<Stakeholder> bridge(Stakeholder person) {
    Stream<Stakeholder> above =
        map.stakeholders().stream()
            .filter(other -> person.reportsTo().equals(Optional.of(other.id())));
    Stream<Stakeholder> below =
        map.stakeholders().stream()
            .filter(other -> other.reportsTo().equals(Optional.of(person.id())));
    return Stream.concat(above, below).filter(other -> !other.contacts().isEmpty()).findFirst();
  }

  private Finding step(String code, Stakeholder person, String sentence, Map<String, ?> further) {
    return Finding.info(
        code,
        person.id(),
        sentence,
        ImmutableMap.<String, Object>builder()
            .put("person", person.name())
            .putAll(further)
            .buildOrThrow());
  }
}
