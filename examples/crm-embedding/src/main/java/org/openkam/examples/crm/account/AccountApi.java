package org.openkam.examples.crm.account;

import com.google.common.collect.ImmutableList;
import java.security.Principal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Rating;
import org.openkam.core.series.Transaction;
import org.openkam.core.series.Transactions;
import org.openkam.examples.crm.InvalidInput;
import org.openkam.examples.crm.Versions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Accounts: each change names the version it was made from and answers with the new score. */
@RestController
@RequestMapping("/api/accounts")
public class AccountApi {
  private static final int MOST = 1000;
  private final AccountStore accounts;
  private final AccountChanges changes;

  AccountApi(AccountStore accounts, AccountChanges changes) {
    this.accounts = accounts;
    this.changes = changes;
  }

  /** A deal that was won, or another event of an account. */
  public record NewDeal(String kind, LocalDate day, double amount, String unit) {}

  /** What somebody says of an account. */
  public record NewRating(String criterion, LocalDate day, double rating) {}

  /** A person at an account. */
  public record Contact(String id, String name, List<String> roles, List<String> knownBy) {}

  /** {@return the accounts with the highest scores} */
  @GetMapping
  public List<AccountSummary> best(@RequestParam(defaultValue = "100") int limit) {
    return accounts.best(Math.max(1, Math.min(limit, MOST)));
  }

  /** {@return an account with its score and the reasons} */
  @GetMapping("/{id}")
  public ResponseEntity<AccountView> account(@PathVariable String id, Locale locale) {
    return answer(changes.read(accountId(id)), locale);
  }

  /** {@return who is known at an account} */
  @GetMapping("/{id}/contacts")
  public List<Contact> contacts(@PathVariable String id) {
    return accounts.contacts(accountId(id)).stream()
        .map(
            person ->
                new Contact(
                    person.id(),
                    person.name(),
                    person.roles().stream().map(Enum::name).toList(),
                    List.copyOf(person.contacts())))
        .toList();
  }

  /** Changes figures; one that is null is not measured any more. */
  @PatchMapping("/{id}/figures")
  public ResponseEntity<AccountView> change(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
      @RequestBody Map<String, @Nullable Double> figures,
      Principal user,
      Locale locale) {
    return changed(
        id, version, account -> withFigures(account, figures), user, "figures " + figures, locale);
  }

  /** Adds a deal. */
  @PostMapping("/{id}/deals")
  public ResponseEntity<AccountView> add(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
      @RequestBody NewDeal deal,
      Principal user,
      Locale locale) {
    return changed(id, version, account -> withDeal(account, deal), user, deal.toString(), locale);
  }

  /** Adds a rating by the user. */
  @PostMapping("/{id}/ratings")
  public ResponseEntity<AccountView> add(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
      @RequestBody NewRating rating,
      Principal user,
      Locale locale) {
    return changed(
        id,
        version,
        account -> withRating(account, rating, user.getName()),
        user,
        rating.toString(),
        locale);
  }

  private ResponseEntity<AccountView> changed(
      String id,
      @Nullable String version,
      UnaryOperator<Account> change,
      Principal user,
      String what,
      Locale locale) {
    return answer(
        changes.change(accountId(id), Versions.seen(version), change, user.getName(), what),
        locale);
  }

  private static Account withFigures(Account account, Map<String, @Nullable Double> changed) {
    Map<String, Double> figures = new LinkedHashMap<>(account.figures());
    Map<String, LocalDate> days = new LinkedHashMap<>(account.figureDates());
    days.keySet().removeAll(changed.keySet());
    changed.forEach(
        (name, value) -> {
          if (value == null) {
            figures.remove(name);
          } else {
            figures.put(name, value);
          }
        });
    return account.toBuilder().figures(figures).figureDates(days).build();
  }

  private static Account withDeal(Account account, NewDeal deal) {
    Map<String, Transactions> all = new LinkedHashMap<>(account.transactions());
    Transaction added = new Transaction(deal.day(), deal.amount(), deal.unit());
    all.merge(
        deal.kind(),
        Transactions.of(added),
        (before, one) ->
            Transactions.of(
                ImmutableList.<Transaction>builder().addAll(before.all()).add(added).build()));
    return account.toBuilder().transactions(all).build();
  }

  private static Account withRating(Account account, NewRating rating, String assessor) {
    return account.toBuilder()
        .addRating(
            Rating.builder()
                .account(account.id())
                .criterion(rating.criterion())
                .assessor(assessor)
                .date(rating.day())
                .value(rating.rating())
                .build())
        .build();
  }

  private static AccountId accountId(String id) {
    return InvalidInput.ifRefused(() -> AccountId.of(id));
  }

  private static ResponseEntity<AccountView> answer(JudgedAccount judged, Locale locale) {
    return Versions.ok(judged.stored().version()).body(AccountView.of(judged, locale));
  }
}
