package org.openkam.scoring.backtest;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Benefit;
import org.openkam.core.account.Estimate;
import org.openkam.core.account.Evidence;
import org.openkam.core.account.OrganizationUnit;
import org.openkam.core.account.PurchasingProfile;
import org.openkam.core.account.Rating;
import org.openkam.core.account.Rival;
import org.openkam.core.series.MetricSeries;
import org.openkam.core.series.Transaction;
import org.openkam.core.series.Transactions;

final class HistoryFingerprintTest {
  private static final LocalDate MARCH = LocalDate.of(2025, 3, 31);
  private static final LocalDate FEBRUARY = LocalDate.of(2025, 2, 28);
  private static final Origin ORIGIN =
      Origin.of(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 7, 1));
  private static final Evidence VISIT = evidence("visit", "eve", "well");
  private static final Account FULL =
      account("acme").toBuilder()
          .parent(AccountId.of("group"))
          .customerSince(MARCH)
          .track(Account.Track.CURRENT)
          .purchasing(
              new PurchasingProfile(
                  PurchasingProfile.Presence.GLOBAL,
                  PurchasingProfile.DecisionLevel.UNKNOWN,
                  PurchasingProfile.Coordination.LOCAL))
          .addUnits(OrganizationUnit.of("n", "North", "NO"))
          .addObjectives("grow", "learn")
          .dimensions(ImmutableMap.of("sector", "food", "region", "north"))
          .figures(ImmutableMap.of("margin", 0.2, "founded", 1999.0))
          .series(ImmutableMap.of("revenue", series("EUR", MARCH, 20), "orders", none()))
          .estimates(ImmutableMap.of("plan", estimate().build(), "project", estimate().build()))
          .addEvidence(VISIT)
          .build();

  /** Changes of the full account, by the property that is changed. */
  private static final ImmutableListMultimap<String, UnaryOperator<Account.Builder>> CHANGES =
      ImmutableListMultimap.<String, UnaryOperator<Account.Builder>>builder()
          .put("id", to -> to.id(AccountId.of("beta")))
          .put("benefits", to -> to.addBenefits(benefit()))
          .put("benefits", to -> to.addBenefits(benefit().toBuilder().amountAYear(7).build()))
          .put("rivals", to -> to.addRivals(Rival.builder().name("Newex").build()))
          .put(
              "rivals",
              to ->
                  to.addRivals(
                      Rival.builder()
                          .name("Newex")
                          .shares(ImmutableMap.of("bearings", 0.3))
                          .build()))
          .put("name", to -> to.name("Acme"))
          .put("status", to -> to.status(Account.Status.FORMER))
          .put("parent", to -> to.parent(AccountId.of("another")))
          .put("customerSince", to -> to.customerSince(FEBRUARY))
          .put("track", to -> to.track(Account.Track.FUTURE))
          .put(
              "purchasing",
              to ->
                  to.purchasing(
                      new PurchasingProfile(
                          PurchasingProfile.Presence.LOCAL,
                          PurchasingProfile.DecisionLevel.UNKNOWN,
                          PurchasingProfile.Coordination.LOCAL)))
          .put(
              "purchasing",
              to ->
                  to.purchasing(
                      new PurchasingProfile(
                          PurchasingProfile.Presence.GLOBAL,
                          PurchasingProfile.DecisionLevel.GLOBAL,
                          PurchasingProfile.Coordination.LOCAL)))
          .put(
              "purchasing",
              to ->
                  to.purchasing(
                      new PurchasingProfile(
                          PurchasingProfile.Presence.GLOBAL,
                          PurchasingProfile.DecisionLevel.UNKNOWN,
                          PurchasingProfile.Coordination.CENTRAL)))
          .put("units", to -> to.units(List.of()))
          .put("units", to -> to.units(List.of(OrganizationUnit.of("s", "North", "NO"))))
          .put("units", to -> to.units(List.of(OrganizationUnit.of("n", "South", "NO"))))
          .put("units", to -> to.units(List.of(OrganizationUnit.of("n", "North", "SE"))))
          .put("objectives", to -> to.objectives(List.of("grow")))
          .put("dimensions", to -> to.putDimension("size", "small"))
          .put("dimensions", to -> dimensions(to, "sector", "steel", "region", "north"))
          .put("dimensions", to -> dimensions(to, "sector", "north", "region", "food"))
          .put("dimensions", to -> dimensions(to, "sect", "orfood", "region", "north"))
          .put("figures", to -> to.figures(ImmutableMap.of("margin", 0.3, "founded", 1999.0)))
          .put("figures", to -> to.figures(ImmutableMap.of("margin", 0.2)))
          .put("figureDates", to -> to.putFigureDate("margin", MARCH))
          .put(
              "transactions",
              to -> to.putTransaction("visits", Transactions.of(new Transaction(MARCH, 20, "EUR"))))
          .put(
              "ratings",
              to ->
                  to.addRating(
                      Rating.builder()
                          .account(AccountId.of("acme"))
                          .criterion("fit")
                          .assessor("eve")
                          .date(MARCH)
                          .value(4)
                          .build()))
          .put("series", to -> revenue(to, series("EUR", MARCH, 20)))
          .put("series", to -> revenue(to, series("EUR", MARCH, 21)))
          .put("series", to -> revenue(to, series("EUR", FEBRUARY, 20)))
          .put("series", to -> revenue(to, series("USD", MARCH, 20)))
          .put("estimates", to -> plan(to, estimate()))
          .put("estimates", to -> plan(to, estimate().amount(6)))
          .put("estimates", to -> plan(to, estimate().unit("USD")))
          .put("estimates", to -> plan(to, estimate().probability(0.6)))
          .put("estimates", to -> plan(to, estimate().horizonMonths(6)))
          .put("estimates", to -> plan(to, estimate().source(Evidence.from("visit"))))
          .put("evidence", to -> to.evidence(List.of()))
          .put("evidence", to -> to.evidence(List.of(Evidence.from("visit"))))
          .put("evidence", to -> to.evidence(List.of(evidence("visit", "well", "eve"))))
          .build();

  private static Account account(String id) {
    return Account.builder().id(AccountId.of(id)).name("name").build();
  }

  private static Account.Builder dimensions(
      Account.Builder to, String name, String value, String other, String otherValue) {
    return to.dimensions(ImmutableMap.of(name, value, other, otherValue));
  }

  private static MetricSeries none() {
    return MetricSeries.of("", ImmutableMap.of());
  }

  private static MetricSeries series(String unit, LocalDate day, double value) {
    return MetricSeries.of(unit, ImmutableMap.of(day, value));
  }

  private static Account.Builder revenue(Account.Builder to, MetricSeries revenue) {
    return to.series(ImmutableMap.of("revenue", revenue));
  }

  private static Evidence evidence(String source, String author, String note) {
    return Evidence.builder().source(source).date(MARCH).author(author).note(note).build();
  }

  private static Estimate.Builder estimate() {
    return Estimate.builder()
        .amount(5)
        .unit("EUR")
        .probability(0.5)
        .horizonMonths(12)
        .source(VISIT);
  }

  private static Benefit benefit() {
    return Benefit.builder().what("less waste").side(Benefit.Side.CUSTOMER).build();
  }

  private static Account.Builder plan(Account.Builder to, Estimate.Builder estimate) {
    return to.estimates(ImmutableMap.of("plan", estimate.build()));
  }

  @Test
  void tellsEveryChangeOfAnAccount() {
    Set<String> seen = new HashSet<>();
    assertThat(seen.add(fingerprint(FULL))).isTrue();

    CHANGES.forEach(
        (property, change) ->
            assertThat(seen.add(fingerprint(change.apply(FULL.toBuilder()).build())))
                .as(property)
                .isTrue());
  }

  @Test
  void knowsEveryPropertyOfAnAccount() {
    assertThat(CHANGES.keySet())
        .containsAll(
            Arrays.stream(Account.class.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> !name.equals("toBuilder"))
                .toList());
  }

  @Test
  void tellsWhatWasSeenFromHowItTurnedOut() {
    ImmutableList<Account> accounts = ImmutableList.of(account("acme"), account("beta"));
    String hash = fingerprint(accounts, 1, 2);

    assertThat(fingerprint(accounts, 1, 3)).isNotEqualTo(hash);
    assertThat(fingerprint(accounts, 2, 1)).isNotEqualTo(hash);
    assertThat(fingerprint(accounts.subList(0, 1), 1)).isNotEqualTo(hash);
    assertThat(fingerprint(accounts, -0.0, 2)).isEqualTo(fingerprint(accounts, 0, 2));
    assertThat(fingerprint(accounts.subList(0, 1), series("EUR", MARCH, 1), 1))
        .isNotEqualTo(fingerprint(accounts.subList(0, 1), series("EUR", MARCH, 2), 1));
  }

  @Test
  void tellsOneOriginFromTwo() {
    ImmutableList<Account> both = ImmutableList.of(account("acme"), account("beta"));
    HistoryFingerprint apart = new HistoryFingerprint();
    apart.add(snapshot(both.subList(0, 1), none()), new double[] {1});
    apart.add(snapshot(both.subList(1, 2), none()), new double[] {2});

    assertThat(apart.hash()).isNotEqualTo(fingerprint(both, 1, 2));
  }

  @Test
  void doesNotDependOnTheOrderOfNamedProperties() {
    Account turned =
        FULL.toBuilder()
            .objectives(ImmutableSet.of("learn", "grow"))
            .dimensions(ImmutableMap.of("region", "north", "sector", "food"))
            .figures(ImmutableMap.of("founded", 1999.0, "margin", 0.2))
            .series(ImmutableMap.of("orders", none(), "revenue", series("EUR", MARCH, 20)))
            .estimates(ImmutableMap.of("project", estimate().build(), "plan", estimate().build()))
            .build();

    assertThat(fingerprint(turned)).isEqualTo(fingerprint(FULL));
  }

  @Test
  void isTheHashOfLengthsCanonicalFormsAndOutcomes() {
    String account =
        "{\"benefits\":[],\"customerSince\":null,\"dimensions\":{},\"estimates\":{},\"evidence\":[],"
            + "\"figureDates\":{},\"figures\":{},\"id\":\"a\",\"name\":\"name\",\"objectives\":[],"
            + "\"parent\":null,\"purchasing\":null,\"ratings\":[],\"rivals\":[],\"series\":{},"
            + "\"status\":CUSTOMER,\"track\":null,\"transactions\":{},\"units\":[]}";
    String past = "{\"unit\":\"\",\"values\":{}}";
    // little endian, as the hash function takes numbers
    ByteArrayDataOutput bytes = ByteStreams.newDataOutput();
    bytes.writeInt(Integer.reverseBytes(1));
    for (String text : List.of(account, past)) {
      bytes.writeInt(Integer.reverseBytes(text.length()));
      bytes.write(text.getBytes(StandardCharsets.UTF_8));
    }
    bytes.writeLong(Long.reverseBytes(Double.doubleToLongBits(1)));

    assertThat(fingerprint(ImmutableList.of(account("a")), 1))
        .isEqualTo(Hashing.sha256().hashBytes(bytes.toByteArray()).toString());
  }

  private static String fingerprint(Account account) {
    return fingerprint(ImmutableList.of(account), 1);
  }

  private static String fingerprint(ImmutableList<Account> accounts, double... outcomes) {
    return fingerprint(accounts, none(), outcomes);
  }

  private static String fingerprint(
      ImmutableList<Account> accounts, MetricSeries past, double... outcomes) {
    HistoryFingerprint fingerprint = new HistoryFingerprint();
    fingerprint.add(snapshot(accounts, past), outcomes);
    return fingerprint.hash();
  }

  private static AccountHistory.Snapshot snapshot(
      ImmutableList<Account> accounts, MetricSeries past) {
    return new AccountHistory.Snapshot(
        ORIGIN, accounts, accounts.stream().collect(toImmutableMap(Account::id, id -> past)));
  }
}
