package org.openkam.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.openkam.core.account.AccountId;
import org.openkam.core.relationship.Stakeholder;
import org.openkam.planning.relationship.RelationshipMap;
import org.openkam.planning.relationship.RelationshipPolicy;

/** Writes the people at accounts, who of us knows them, and what is missing, as Markdown. */
public final class RelationshipMarkdown {
  private static final ImmutableList<String> HEADS =
      ImmutableList.of(
          "relations.name",
          "relations.function",
          "relations.superior",
          "relations.known",
          "relations.contact");

  private RelationshipMarkdown() {}

  /**
   * Writes relationship maps.
   *
   * @param maps the maps, in the order in which they are to stand
   * @param names the name of an account
   * @param policy what a firm relation must have
   * @param asOf the day to judge from
   * @param locale the language of the words and the form of dates
   * @return a section an account, as Markdown
   */
  public static String of(
      List<RelationshipMap> maps,
      Function<AccountId, String> names,
      RelationshipPolicy policy,
      LocalDate asOf,
      Locale locale) {
    Wording wording = Wording.in(locale);
    Markdown markdown =
        new Markdown(wording).heading(1, wording.text("relations.title", "day", asOf));
    for (RelationshipMap map : maps) {
      Wording own = wording.withNames(names(map, names));
      markdown
          .heading(2, Markdown.escaped(names.apply(map.account())))
          .table(HEADS, map.stakeholders().stream().map(person -> row(map, person, own)).toList())
          .bullets(
              map.check(policy, asOf).stream()
                  .map(finding -> Markdown.escaped(own.capitalized(own.sentence(finding))))
                  .toList());
    }
    return markdown.render();
  }

  /** {@return the names of the account and of its people, by their ids} */
  private static UnaryOperator<String> names(
      RelationshipMap map, Function<AccountId, String> accounts) {
    return id -> id.equals(map.account().value()) ? accounts.apply(map.account()) : name(map, id);
  }

  private static ImmutableList<String> row(
      RelationshipMap map, Stakeholder person, Wording wording) {
    return ImmutableList.of(
        person.name(),
        person.function().orElse(""),
        person.reportsTo().map(superior -> name(map, superior)).orElse(""),
        String.join(", ", person.contacts()),
        Markdown.orNothing(person.lastContact().map(wording::date)));
  }

  private static String name(RelationshipMap map, String id) {
    return map.stakeholders().stream()
        .filter(person -> person.id().equals(id))
        .map(Stakeholder::name)
        .findFirst()
        .orElse(id);
  }
}
