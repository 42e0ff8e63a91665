package org.openkam.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.finding.Finding;

/** What is known of an account beside its figures: time, place, purchasing and estimates. */
final class AccountProfileTest {
  private static final AccountId ACME = AccountId.of("acme");

  @Test
  @Tag("R036")
  void countsTheYearsOfTheRelationToAGivenDay() {
    Account account = Account.builder().id(ACME).customerSince(LocalDate.of(2018, 1, 1)).build();

    assertThat(account.tenureYears(LocalDate.of(2025, 7, 1))).hasValue(7.5);
    assertThat(account.tenureYears(LocalDate.of(2025, 7, 31))).hasValue(7.5);
    assertThat(account.tenureYears(LocalDate.of(2018, 1, 1))).hasValue(0);
  }

  @Test
  void hasNoTenureWithoutAFirstDayOrBeforeIt() {
    Account unknown = Account.builder().id(ACME).build();
    Account later = Account.builder().id(ACME).customerSince(LocalDate.of(2030, 1, 1)).build();

    assertThat(unknown.tenureYears(LocalDate.of(2025, 7, 1))).isEmpty();
    assertThat(later.tenureYears(LocalDate.of(2025, 7, 1))).isEmpty();
  }

  @Test
  @Tag("R063")
  void reportsADecisionLevelThatNobodyKnows() {
    assertThat(
            profile(
                PurchasingProfile.Presence.NATIONAL,
                PurchasingProfile.DecisionLevel.UNKNOWN,
                PurchasingProfile.Coordination.CENTRAL))
        .extracting(Finding::code, Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                "DECISION_LEVEL_UNCLEAR",
                Finding.Severity.WARNING,
                "nobody knows at which level 'acme' decides about suppliers"));
  }

  @Test
  @Tag("R064")
  void reportsAWorldwideCustomerThatBuysLocally() {
    assertThat(
            profile(
                PurchasingProfile.Presence.GLOBAL,
                PurchasingProfile.DecisionLevel.NATIONAL,
                PurchasingProfile.Coordination.LOCAL))
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple(
                "GLOBAL_WITHOUT_CENTRAL_PURCHASING",
                "'acme' works worldwide, but each of its units buys for itself"));
    assertThat(
            profile(
                PurchasingProfile.Presence.GLOBAL,
                PurchasingProfile.DecisionLevel.GLOBAL,
                PurchasingProfile.Coordination.CENTRAL))
        .isEmpty();
    assertThat(
            profile(
                PurchasingProfile.Presence.GLOBAL,
                PurchasingProfile.DecisionLevel.GLOBAL,
                PurchasingProfile.Coordination.MIXED))
        .isEmpty();
    assertThat(
            profile(
                PurchasingProfile.Presence.REGIONAL,
                PurchasingProfile.DecisionLevel.REGIONAL,
                PurchasingProfile.Coordination.LOCAL))
        .isEmpty();
  }

  @Test
  @Tag("R051")
  void expectsTheAmountTimesItsProbability() {
    Evidence plan = Evidence.from("expansion plan of the customer");
    Estimate potential =
        Estimate.builder()
            .amount(500_000)
            .unit("EUR")
            .probability(0.4)
            .horizonMonths(24)
            .source(plan)
            .build();
    Account account = Account.builder().id(ACME).putEstimate("potential", potential).build();

    assertThat(potential.expected()).isEqualTo(200_000);
    assertThat(account.estimates().values()).extracting(Estimate::source).containsExactly(plan);
  }

  @Test
  void mayBeACandidateForLater() {
    Account account =
        Account.builder()
            .id(ACME)
            .status(Account.Status.PROSPECT)
            .track(Account.Track.FUTURE)
            .build();

    assertThat(account.track()).hasValue(Account.Track.FUTURE);
    assertThat(Account.Track.values()).containsExactly(Account.Track.CURRENT, Account.Track.FUTURE);
  }

  @Test
  void isGroupedInFourWaysWithTheSameTotal() {
    List<Account> accounts =
        List.of(
            grouped("a", 100, "reseller", "hardware", "Benelux", "construction"),
            grouped("b", 20, "end-user", "hardware", "Benelux", "care"),
            grouped("c", 3, "reseller", "service", "Nordics", "care"));

    assertThat(revenueBy(accounts, "customer-type"))
        .containsExactly(entry("end-user", 20.0), entry("reseller", 103.0));
    assertThat(revenueBy(accounts, "product-type"))
        .containsExactly(entry("hardware", 120.0), entry("service", 3.0));
    assertThat(revenueBy(accounts, "geography"))
        .containsExactly(entry("Benelux", 120.0), entry("Nordics", 3.0));
    assertThat(revenueBy(accounts, "core-business"))
        .containsExactly(entry("care", 23.0), entry("construction", 100.0));
  }

  @Test
  void knowsTheCountriesOfItsUnits() {
    Account account =
        Account.builder()
            .id(ACME)
            .addUnits(
                OrganizationUnit.of("u1", "Plant", "NL"),
                OrganizationUnit.of("u2", "Sales", "DE"),
                OrganizationUnit.of("u3", "Web shop", ""),
                OrganizationUnit.of("u4", "Stores", "NL"))
            .build();

    assertThat(account.countries()).containsExactly("NL", "DE");
  }

  @Test
  void refusesUnitsTwiceAndEstimatesWithoutMeaning() {
    OrganizationUnit unit = OrganizationUnit.of("u1", "Plant", "NL");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Account.builder().id(ACME).addUnits(unit, unit).build())
        .withMessage(
            "account 'acme' must have each unit once: [OrganizationUnit{id=u1, name=Plant,"
                + " country=NL}, OrganizationUnit{id=u1, name=Plant, country=NL}]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrganizationUnit.of(" ", "Plant", "NL"))
        .withMessage("unit id must not be blank: ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> estimate().amount(Double.NaN).build())
        .withMessage("estimate must have a finite amount: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> estimate().probability(1.2).build())
        .withMessage("estimate must have a probability from zero to one: 1.2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> estimate().horizonMonths(0).build())
        .withMessage("estimate must have a horizon of at least one month: 0");
  }

  private static Estimate.Builder estimate() {
    return Estimate.builder()
        .amount(1)
        .probability(1)
        .horizonMonths(12)
        .source(Evidence.from("CRM"));
  }

  private static List<Finding> profile(
      PurchasingProfile.Presence presence,
      PurchasingProfile.DecisionLevel level,
      PurchasingProfile.Coordination coordination) {
    PurchasingProfile profile = new PurchasingProfile(presence, level, coordination);
    Account account = Account.builder().id(ACME).purchasing(profile).build();
    return account.purchasing().orElseThrow().check(account.id());
  }

  private static Account grouped(
      String id, double revenue, String type, String product, String region, String business) {
    return Account.builder()
        .id(AccountId.of(id))
        .putFigure("revenue", revenue)
        .putDimension("customer-type", type)
        .putDimension("product-type", product)
        .putDimension("geography", region)
        .putDimension("core-business", business)
        .build();
  }

  private static Map<String, Double> revenueBy(List<Account> accounts, String dimension) {
    return accounts.stream()
        .collect(
            Collectors.groupingBy(
                account -> account.dimensions().getOrDefault(dimension, ""),
                TreeMap::new,
                Collectors.summingDouble(account -> account.findFigure("revenue").orElseThrow())));
  }
}
