package org.openkam.examples.crm.account;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Evidence;
import org.openkam.core.account.Rating;
import org.openkam.core.relationship.Stakeholder;
import org.openkam.core.series.Transaction;
import org.openkam.core.series.Transactions;
import org.openkam.examples.crm.model.Verdict;
import org.openkam.jackson.KamJson;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The accounts in the database: deals and ratings as rows, the rest of an account as the document
 * that the library writes of it, so that nothing the library knows is lost.
 */
@Repository
public class AccountStore {
  private static final String ACCOUNT = "select id, profile, version, score from account";
  private static final String DEAL = "select account, kind, happened_on, amount, unit from deal";
  private static final String RATING =
      "select account, criterion, assessor, rated_on, rating, evidence from rating";
  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final KamJson json = KamJson.json();

  AccountStore(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  private record Row(Account profile, long version, @Nullable Double score) {
    StoredAccount with(List<Deal> deals, List<Rating> ratings) {
      Map<String, List<Transaction>> kinds = new LinkedHashMap<>();
      deals.forEach(
          deal -> kinds.computeIfAbsent(deal.kind(), kind -> new ArrayList<>()).add(deal.what()));
      Account.Builder account = profile.toBuilder().ratings(ratings);
      kinds.forEach((kind, all) -> account.putTransaction(kind, Transactions.of(all)));
      return new StoredAccount(
          account.build(),
          version,
          score == null ? OptionalDouble.empty() : OptionalDouble.of(score));
    }
  }

  private record Deal(String account, String kind, Transaction what) {}

  /** Finds an account. */
  public Optional<StoredAccount> find(AccountId id) {
    String account = id.value();
    return jdbc.sql(ACCOUNT + " where id = ?")
        .param(account)
        .query(this::row)
        .optional()
        .map(
            row ->
                row.with(
                    jdbc.sql(DEAL + " where account = ? order by id")
                        .param(account)
                        .query(AccountStore::deal)
                        .list(),
                    jdbc.sql(RATING + " where account = ? order by id")
                        .param(account)
                        .query(this::rating)
                        .list()));
  }

  /** {@return all accounts, in the order of their ids} */
  public ImmutableList<StoredAccount> all() {
    ListMultimap<String, Deal> deals = ArrayListMultimap.create();
    jdbc.sql(DEAL + " order by id")
        .query(AccountStore::deal)
        .list()
        .forEach(deal -> deals.put(deal.account(), deal));
    ListMultimap<String, Rating> ratings = ArrayListMultimap.create();
    jdbc.sql(RATING + " order by id")
        .query(this::rating)
        .list()
        .forEach(rating -> ratings.put(rating.account().value(), rating));
    return jdbc.sql(ACCOUNT + " order by id").query(this::row).list().stream()
        .map(
            row -> {
              String id = row.profile().id().value();
              return row.with(deals.get(id), ratings.get(id));
            })
        .collect(toImmutableList());
  }

  /** {@return a page of accounts by score, the highest first, with their names} */
  public List<AccountSummary> best(int most) {
    return jdbc.sql(
            "select id, name, version, score from account"
                + " order by score desc nulls last, id limit ?")
        .param(most)
        .query(
            (row, number) ->
                new AccountSummary(
                    row.getString(1), row.getString(2), row.getLong(3), number(row, 4)))
        .list();
  }

  /** {@return the people at an account, by their names} */
  public ImmutableList<Stakeholder> contacts(AccountId id) {
    return jdbc
        .sql("select person from contact where account = ? order by id")
        .param(id.value())
        .query(String.class)
        .list()
        .stream()
        .map(person -> json.read(person, Stakeholder.class))
        .collect(toImmutableList());
  }

  /**
   * Writes an account over the version it was made from.
   *
   * @return whether that version was still the last
   */
  boolean update(Account account, StoredAccount from, Verdict verdict) {
    int updated =
        jdbc.sql(
                "update account set name = ?, version = version + 1, profile = ?, score = ?,"
                    + " scored_by = ? where id = ? and version = ?")
            .params(
                Arrays.asList(
                    account.name(),
                    profile(account),
                    number(verdict.score()),
                    verdict.frozenModel(),
                    account.id().value(),
                    from.version()))
            .update();
    if (updated == 0) {
      return false;
    }
    if (!account.transactions().equals(from.account().transactions())
        || !account.ratings().equals(from.account().ratings())) {
      replaceRows(ImmutableList.of(account));
    }
    return true;
  }

  /** Adds accounts; one that is there already is written over, as its system of record has it. */
  void put(Collection<Account> accounts) {
    Set<String> known =
        new HashSet<>(jdbc.sql("select id from account").query(String.class).list());
    batches.batchUpdate(
        "update account set name = ?, profile = ?, version = version + 1, score = null,"
            + " scored_by = null where id = ?",
        accounts.stream()
            .filter(account -> known.contains(account.id().value()))
            .map(account -> new Object[] {account.name(), profile(account), account.id().value()})
            .toList());
    batches.batchUpdate(
        "insert into account (name, profile, id, version) values (?, ?, ?, 1)",
        accounts.stream()
            .filter(account -> !known.contains(account.id().value()))
            .map(account -> new Object[] {account.name(), profile(account), account.id().value()})
            .toList());
    replaceRows(accounts);
  }

  /** Writes down who is known at an account. */
  void putContacts(AccountId account, Collection<Stakeholder> people) {
    jdbc.sql("delete from contact where account = ?").param(account.value()).update();
    batches.batchUpdate(
        "insert into contact (account, id, person) values (?, ?, ?)",
        people.stream()
            .map(person -> new Object[] {account.value(), person.id(), json.write(person)})
            .toList());
  }

  /**
   * Writes what a frozen model says of accounts, save those that were changed since they were read.
   *
   * @return the accounts that were changed since
   */
  ImmutableList<AccountId> putScores(List<JudgedAccount> judged) {
    int[] written =
        batches.batchUpdate(
            "update account set score = ?, scored_by = ? where id = ? and version = ?",
            judged.stream()
                .map(
                    one ->
                        new @Nullable Object[] {
                          number(one.verdict().score()),
                          one.verdict().frozenModel(),
                          one.stored().account().id().value(),
                          one.stored().version()
                        })
                .toList());
    return IntStream.range(0, written.length)
        .filter(row -> written[row] == 0)
        .mapToObj(row -> judged.get(row).stored().account().id())
        .collect(toImmutableList());
  }

  private String profile(Account account) {
    return json.write(
        account.toBuilder().transactions(ImmutableMap.of()).ratings(ImmutableList.of()).build());
  }

  private void replaceRows(Collection<Account> accounts) {
    List<Object[]> ids =
        accounts.stream().map(account -> new Object[] {account.id().value()}).toList();
    batches.batchUpdate("delete from deal where account = ?", ids);
    batches.batchUpdate("delete from rating where account = ?", ids);
    List<Object[]> deals = new ArrayList<>();
    List<@Nullable Object[]> ratings = new ArrayList<>();
    for (Account account : accounts) {
      String id = account.id().value();
      account
          .transactions()
          .forEach(
              (kind, all) ->
                  all.all()
                      .forEach(
                          one ->
                              deals.add(
                                  new Object[] {id, kind, one.day(), one.amount(), one.unit()})));
      for (Rating rating : account.ratings()) {
        ratings.add(
            new @Nullable Object[] {
              id,
              rating.criterion(),
              rating.assessor(),
              rating.date(),
              rating.value(),
              rating.evidence().map(json::write).orElse(null)
            });
      }
    }
    batches.batchUpdate(
        "insert into deal (account, kind, happened_on, amount, unit) values (?, ?, ?, ?, ?)",
        deals);
    batches.batchUpdate(
        "insert into rating (account, criterion, assessor, rated_on, rating, evidence)"
            + " values (?, ?, ?, ?, ?, ?)",
        ratings);
  }

  private Row row(ResultSet row, int number) throws SQLException {
    return new Row(json.read(row.getString(2), Account.class), row.getLong(3), number(row, 4));
  }

  private static Deal deal(ResultSet row, int number) throws SQLException {
    return new Deal(
        row.getString(1),
        row.getString(2),
        new Transaction(row.getObject(3, LocalDate.class), row.getDouble(4), row.getString(5)));
  }

  private Rating rating(ResultSet row, int number) throws SQLException {
    return Rating.builder()
        .account(AccountId.of(row.getString(1)))
        .criterion(row.getString(2))
        .assessor(row.getString(3))
        .date(row.getObject(4, LocalDate.class))
        .value(row.getDouble(5))
        .evidence(
            Optional.ofNullable(row.getString(6)).map(text -> json.read(text, Evidence.class)))
        .build();
  }

  private static @Nullable Double number(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }

  private static @Nullable Double number(ResultSet row, int column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? null : value;
  }
}
