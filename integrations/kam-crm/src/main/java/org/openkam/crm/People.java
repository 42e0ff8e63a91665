package org.openkam.crm;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.relationship.Stakeholder;
import org.openkam.crm.problem.ProblemCode;
import org.openkam.crm.problem.ProblemLevel;
import org.openkam.planning.relationship.RelationshipMap;

/** The people at the accounts and who of us knows them, from files of contacts and activities. */
final class People {
  private final Directory directory;
  private final IntFunction<AccountId> counted;
  private final Optional<LocalDate> asOf;
  private final Map<String, LocalDate> lastContacts;
  private final Map<AccountId, Map<String, Person>> people = new LinkedHashMap<>();

  /**
   * A person and what the file says of the superior.
   *
   * @param builder what is known
   * @param id the id, unique at the account
   * @param name the name
   * @param superior the id or name of the superior, empty for none
   */
  private record Person(Stakeholder.Builder builder, String id, String name, String superior) {}

  /**
   * Creates the people of no file.
   *
   * @param directory the accounts
   * @param counted which account each account counts for, by its index
   * @param asOf the first day of which nothing is known; empty for all days
   * @param lastContacts the day of the last activity with each person, by id
   */
  People(
      Directory directory,
      IntFunction<AccountId> counted,
      Optional<LocalDate> asOf,
      Map<String, LocalDate> lastContacts) {
    this.directory = directory;
    this.counted = counted;
    this.asOf = asOf;
    this.lastContacts = new HashMap<>(lastContacts);
  }

  /** {@return the people of each account that a file of contacts names} */
  ImmutableMap<AccountId, RelationshipMap> maps(
      List<FileReading> contacts, Iterable<Account> accounts) {
    contacts.forEach(this::addContacts);
    ImmutableMap.Builder<AccountId, RelationshipMap> maps = ImmutableMap.builder();
    for (Account account : accounts) {
      Map<String, Person> known = people.getOrDefault(account.id(), Map.of());
      if (!known.isEmpty()) {
        RelationshipMap.Builder map = RelationshipMap.builder().account(account.id());
        Optional.ofNullable(account.dimensions().get("owner")).ifPresent(map::accountManager);
        known.values().forEach(person -> map.addStakeholders(stakeholder(person, known)));
        maps.put(account.id(), map.build());
      }
    }
    return maps.buildOrThrow();
  }

  private void addContact(String person, LocalDate day) {
    if (asOf.map(day::isBefore).orElse(true)) {
      lastContacts.merge(person, day, Touches::later);
    }
  }

  private void addContacts(FileReading file) {
    AccountKeys keys = AccountKeys.of(file, directory);
    Optional<Dates> last = file.find(Role.LAST_CONTACT_DATE).map(column -> Dates.of(file, column));
    for (int row = 0; row < file.table().size(); row++) {
      int account = keys.account(row);
      String name = name(file, row);
      int at = row;
      if (account < 0) {
        keys.report(row, ProblemLevel.WARNING);
      } else if (name.isEmpty()) {
        file.problems().add(ProblemCode.NO_CONTACT_NAME, file.table().rowNumber(row), "");
      } else {
        add(file, row, account, name, last.flatMap(dates -> dates.value(at)));
      }
    }
  }

  private void add(
      FileReading file, int row, int account, String name, Optional<LocalDate> lastContact) {
    Optional<String> stated = text(file, "contact.id", row);
    AccountId counts = counted.apply(account);
    Map<String, Person> known = people.computeIfAbsent(counts, key -> new LinkedHashMap<>());
    int line = file.table().rowNumber(row);
    String id = stated.orElse(name);
    if (known.containsKey(id)) {
      if (stated.isPresent()) {
        file.problems().add(ProblemCode.DUPLICATE_CONTACT, line, "", "value", id);
        return;
      }
      id = name + " (row " + line + ")";
    }
    lastContact.ifPresent(day -> addContact(stated.orElse(name), day));
    Stakeholder.Builder person = Stakeholder.builder().id(id).name(name);
    text(file, "contact.department", row)
        .or(() -> text(file, "contact.title", row))
        .ifPresent(person::function);
    text(file, "contact.owner", row).ifPresent(person::addContacts);
    String own = directory.entry(account).key();
    if (!own.equals(counts.value())) {
      person.unit(own);
    }
    Optional.ofNullable(lastContacts.get(stated.orElse(name))).ifPresent(person::lastContact);
    String superior = text(file, "contact.reports-to", row).orElse("");
    known.put(id, new Person(person, id, name, superior));
  }

  /** {@return the person, whose superior is found by id, else by a name that is unique} */
  private static Stakeholder stakeholder(Person person, Map<String, Person> known) {
    String superior = person.superior();
    if (!superior.isEmpty() && !known.containsKey(superior)) {
      List<Person> named =
          known.values().stream().filter(one -> one.name().equals(superior)).toList();
      if (named.size() == 1) {
        return stakeholder(person.builder(), person.id(), named.get(0).id());
      }
    }
    return stakeholder(person.builder(), person.id(), superior);
  }

  private static Stakeholder stakeholder(Stakeholder.Builder builder, String id, String superior) {
    return superior.isEmpty() || Objects.equals(superior, id)
        ? builder.build()
        : builder.reportsTo(superior).build();
  }

  private static String name(FileReading file, int row) {
    String own = file.find(Role.OWN_NAME).map(column -> column.text(row)).orElse("");
    if (!own.isEmpty()) {
      return own;
    }
    String first = text(file, "contact.first-name", row).orElse("");
    String last = text(file, "contact.last-name", row).orElse("");
    return (first + " " + last).strip();
  }

  private static Optional<String> text(FileReading file, String meaning, int row) {
    return file.columns().stream()
        .filter(column -> column.meaning().equals(meaning))
        .map(column -> column.text(row))
        .filter(text -> !text.isEmpty())
        .findFirst();
  }
}
