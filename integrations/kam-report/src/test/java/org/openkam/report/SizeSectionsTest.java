package org.openkam.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
import org.openkam.core.measure.Measures;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.planning.selection.KeyAccountSelector;
import org.openkam.planning.selection.Selection;
import org.openkam.scoring.standard.Strategies;

final class SizeSectionsTest {
  private static final Criterion FIT = Criterion.more("fit", Scale.interval(0, 10));
  private static final SelectionModel MODEL =
      SelectionModel.builder()
          .id("m")
          .addCriteria(FIT)
          .weights(Weights.equal(List.of(FIT)))
          .selectionPolicy(SelectionPolicy.builder().maxKeyAccounts(2).build())
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

  private final SizeSections sections = SizeSections.of(ACCOUNTS, Measures.figure("revenue-won"));

  @Test
  @Tag("R018")
  void saysWhyTheKeyAccountsAreNotJustTheLargest() {
    assertThat(sections.about(select()).get(0))
        .isEqualTo(
            new ReportSection(
                "Why these and not just the largest",
                ImmutableList.of(
                    "1 of the 2 key accounts are among the 2 largest by revenue won (overlap 0.33,"
                        + " where 1 is the same list).",
                    "Big is large (300), but not chosen: rank 6: the score 0.1 is 0.7 short of the"
                        + " last key account, and all 2 places are taken.",
                    "Chosen without being among the largest: Small.")));
  }

  @Test
  @Tag("R039")
  void saysHowMuchDependsOnFew() {
    // 0.3^2 + 0.25^2 + 0.2^2 + 0.2^2 + 0.05^2 = 0.235; 1 / 0.235 = 4.3
    assertThat(sections.about(select()).get(1).sentences())
        .containsExactly(
            "The largest account, Big, makes up 30 % of revenue won, the five largest 100 %.",
            "The largest fifth of the accounts makes up 30 %; 4 of 5 make up 80 %.",
            "The concentration is that of 4.3 accounts of the same size (Herfindahl index 2350 of"
                + " 10,000).");
  }

  @Test
  @Tag("R040")
  void saysWhatTheLossOfTheLargestWouldCost() {
    assertThat(sections.about(select()).get(2).sentences())
        .containsExactly(
            "Losing Big would cost 30.0 % of revenue won.", "In country DE it would cost 85.7 %.");
  }

  @Test
  void namesTheAccountOfAFinding() {
    Finding finding = Finding.info("PRICE_BUYER", "good", "it buys by price", ImmutableMap.of());

    assertThat(sections.findings("Fit", List.of(finding)))
        .hasValue(new ReportSection("Fit", ImmutableList.of("Good: it buys by price")));
    Finding naming =
        Finding.info(
            "PRICE_BUYER", "good", "'{account}' buys by price", ImmutableMap.of("account", "good"));
    assertThat(sections.findings("Fit", List.of(naming)))
        .hasValue(new ReportSection("Fit", ImmutableList.of("'Good' buys by price")));
    assertThat(sections.findings("Fit", List.of())).isEmpty();
    assertThat(sections.sizes()).hasSize(5);
  }

  @Test
  void saysNothingWithoutSizes() {
    assertThat(SizeSections.of(ACCOUNTS, Measures.figure("profit")).about(select())).isEmpty();
  }

  private static Selection select() {
    return KeyAccountSelector.of(MODEL, Strategies.standard()).select(ACCOUNTS);
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
