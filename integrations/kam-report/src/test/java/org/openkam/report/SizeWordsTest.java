package org.openkam.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.planning.study.KeyAccountStudy;
import org.openkam.planning.study.StudyPolicy;

final class SizeWordsTest {
  private static final Criterion FIT = Criterion.more("fit", Scale.interval(0, 10));
  private static final SelectionModel MODEL =
      SelectionModel.builder()
          .id("m")
          .addCriteria(FIT)
          .weights(Weights.equal(List.of(FIT)))
          .sizeMeasure("revenue-won")
          .build();
  // Big has 300 of 1,000 in all and 300 of 350 in DE
  private static final ImmutableList<Account> ACCOUNTS =
      ImmutableList.of(
          account("big", 300, 1, "DE"),
          account("small", 50, 8, "DE"),
          account("good", 250, 9, "NL"),
          account("other", 200, 2, "NL"),
          account("last", 200, 3, "BE"),
          account("none", 0, 4, "BE"));

  @Test
  @Tag("R018")
  void saysWhyTheKeyAccountsAreNotJustTheLargest() {
    assertThat(sections(ACCOUNTS, 2).get(0))
        .isEqualTo(
            new ReportSection(
                "overlap",
                ImmutableList.of(
                    "1 of the 2 key accounts is among the 2 largest by revenue won (overlap 0.33,"
                        + " where 1 is the same list).",
                    "Big is large (300) but not selected: rank 6: the score 0.1 is 0.7 short of the"
                        + " last key account, and all 2 places are taken.",
                    "Selected without being among the largest: Small.")));
  }

  @Test
  @Tag("R039")
  void saysHowMuchDependsOnFew() {
    // 0.3^2 + 0.25^2 + 0.2^2 + 0.2^2 + 0.05^2 = 0.235; 1 / 0.235 = 4.3
    assertThat(sections(ACCOUNTS, 2).get(1).sentences())
        .containsExactly(
            "The largest account, Big, makes up 30% of revenue won.",
            "The five largest make up 100%.",
            "The largest fifth of the accounts makes up 30%; 4 of 5 make up 80%.",
            "This is as concentrated as 4.3 accounts of equal size (Herfindahl index 2,350 of"
                + " 10,000).");
  }

  @Test
  @Tag("R040")
  void saysWhatTheLossOfTheLargestWouldCost() {
    assertThat(sections(ACCOUNTS, 2).get(2).sentences())
        .containsExactly(
            "Losing Big would cost 30.0% of revenue won.", "In country DE it would cost 85.7%.");
  }

  @Test
  void callsTheOnlyKeyAccountByWhetherItIsTheLargest() {
    ImmutableList<Account> two = ACCOUNTS.subList(0, 2);

    assertThat(sections(two, 1).get(0).sentences())
        .contains("The only key account is not the largest by revenue won.");
    assertThat(sections(ACCOUNTS.subList(1, 2), 1).get(0).sentences())
        .containsExactly("The only key account is the largest by revenue won.");
    assertThat(sections(two, 1).get(1).sentences())
        .contains("The largest account, Big, makes up 86% of revenue won.");
  }

  @Test
  void saysNothingWithoutSizes() {
    assertThat(sections(ACCOUNTS.subList(5, 6), 2)).isEmpty();
  }

  @Test
  void saysWhatTheKeyAccountsSeeInUs() {
    Account priceBuyer =
        ACCOUNTS.get(2).toBuilder()
            .putFigure("our-share-of-spend", 0.5)
            .putFigure("supplier-switches-per-year", 3)
            .build();
    Account content =
        ACCOUNTS.get(2).toBuilder()
            .putFigure("profit-impact", 8)
            .putFigure("supply-risk", 8)
            .build();

    assertThat(last(ACCOUNTS.get(1), priceBuyer))
        .isEqualTo(
            new ReportSection(
                "fit",
                ImmutableList.of(
                    "Good changes its supplier 3 times a year and spends 50% with us; it buys on"
                        + " price",
                    "Good makes up 83% of our revenue, but spends only 50% with us",
                    "How 1 of the 2 key accounts sees us is not known.")));
    assertThat(last(content).sentences())
        .containsExactly("Nothing is known that speaks against it.");
    assertThat(last(ACCOUNTS.get(1)).title()).isEqualTo("section.loss");
  }

  @Test
  void beginsWithTheAccountWhereAFindingDoesNotNameIt() {
    Finding finding = Finding.info("PRICE_BUYER", "good", "it buys by price", ImmutableMap.of());

    assertThat(
            Wording.in(Locale.ENGLISH)
                .withNames(ImmutableMap.of(AccountId.of("good"), "Good"))
                .aboutAccount(finding))
        .isEqualTo("Good: it buys by price");
  }

  private static ReportSection last(Account... accounts) {
    ImmutableList<ReportSection> sections = sections(ImmutableList.copyOf(accounts), 2);
    return sections.get(sections.size() - 1);
  }

  private static ImmutableList<ReportSection> sections(List<Account> accounts, int places) {
    SelectionModel model =
        MODEL.toBuilder()
            .selectionPolicy(
                SelectionPolicy.builder().minCriteria(1).maxKeyAccounts(places).build())
            .build();
    StudyPolicy policy =
        StudyPolicy.builder()
            .parts(ImmutableSet.of(StudyPolicy.Part.SIZE_AND_RISK, StudyPolicy.Part.MUTUAL_FIT))
            .whenBlocked(StudyPolicy.WhenBlocked.SHOW)
            .build();
    StudyReport report =
        new StudyReport(
            KeyAccountStudy.of(model).asOf(LocalDate.of(2026, 6, 30)).with(policy).on(accounts),
            Locale.ENGLISH);
    return Sections.of(report, report.wording());
  }

  private static Account account(String id, double revenue, double fit, String country) {
    return Account.builder()
        .id(AccountId.of(id))
        .name(id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1))
        .putFigure("revenue-won", revenue)
        .putFigure("fit", fit)
        .putDimension("country", country)
        .build();
  }
}
