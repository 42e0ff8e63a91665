package org.openkam.planning.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.ModelReference;
import org.openkam.core.model.SelectionModel;
import org.openkam.planning.Portfolios;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.selection.KeyAccountSelector;
import org.openkam.planning.selection.Selection;
import org.openkam.scoring.explanation.Contribution;
import org.openkam.scoring.explanation.Explanation;
import org.openkam.scoring.standard.Strategies;
import org.openkam.scoring.strategy.AccountScore;

final class KeyAccountRegisterTest {
  private static final AccountId ACME = AccountId.of("acme");
  private static final AccountId GLOBEX = AccountId.of("globex");

  @Test
  @Tag("R093")
  void everybodyKnowsWhoTheKeyAccountsAreAndWhy() {
    SelectionModel model = Portfolios.model().build();
    Selection selection =
        KeyAccountSelector.of(model, Strategies.standard())
            .select(
                List.of(Portfolios.rated("acme", 9, 6, 3), Portfolios.rated("globex", 0, 3, 0)));

    KeyAccountRegister register = KeyAccountRegister.of(selection);

    assertThat(register.model()).isEqualTo(ModelReference.to(model));
    assertThat(register.briefs())
        .extracting(KeyAccountRegister.Brief::account)
        .containsExactly(ACME, GLOBEX);
    KeyAccountRegister.Brief acme = register.find(ACME).orElseThrow();
    assertThat(acme.rank()).isEqualTo(1);
    assertThat(acme.score()).isEqualTo(6);
    // three equal weights: 9 / 3, 6 / 3 and 3 / 3
    assertThat(acme.reasons())
        .extracting(Finding::code, Finding::severity, Finding::subject, Finding::message)
        .containsExactly(
            tuple("REASON", Finding.Severity.INFO, "acme", "revenue of 9 adds 3 to the score of 6"),
            tuple(
                "REASON", Finding.Severity.INFO, "acme", "potential of 6 adds 2 to the score of 6"),
            tuple(
                "REASON",
                Finding.Severity.INFO,
                "acme",
                "cooperation of 3 adds 1 to the score of 6"));
    assertThat(register.find(GLOBEX).orElseThrow().reasons())
        .extracting(Finding::message)
        .containsExactly("potential of 3 adds 1 to the score of 1");
    assertThat(register.find(AccountId.of("initech"))).isEmpty();
  }

  @Test
  void aBriefRoundsItsNumbersAndSaysWhatWasNotMeasured() {
    Criterion growth = Criterion.more("growth", Scale.interval(0, 10));
    Criterion fit = Criterion.more("fit", Scale.interval(0, 10));
    KeyAccount keyAccount =
        new KeyAccount(
            AccountScore.builder().alternative(ACME).score(2.0 / 3).rank(4).coverage(0.5).build(),
            Explanation.builder()
                .alternative(ACME)
                .score(2.0 / 3)
                .base(0)
                .contributions(
                    ImmutableList.of(
                        Contribution.of(growth, OptionalDouble.empty(), 0.26666),
                        Contribution.of(fit, OptionalDouble.of(4), 0.4)))
                .build(),
            Optional.empty());

    KeyAccountRegister.Brief brief = KeyAccountRegister.Brief.of(keyAccount, 3);

    assertThat(brief.rank()).isEqualTo(4);
    assertThat(brief.reasons())
        .extracting(Finding::message)
        .containsExactly(
            "fit of 4 adds 0.4 to the score of 0.667",
            "growth, not measured, adds 0.267 to the score of 0.667");
    assertThat(KeyAccountRegister.Brief.of(keyAccount, 1).reasons()).hasSize(1);
  }

  @Test
  void aBriefOfAnAccountBelowTheBaseSaysWhatCountsAgainstIt() {
    Criterion growth = Criterion.more("growth", Scale.interval(0, 10));
    Criterion fit = Criterion.more("fit", Scale.interval(0, 10));
    KeyAccount keyAccount =
        new KeyAccount(
            AccountScore.builder().alternative(ACME).score(0.25).rank(4).coverage(0.5).build(),
            Explanation.builder()
                .alternative(ACME)
                .score(0.25)
                .base(0.5)
                .contributions(
                    ImmutableList.of(
                        Contribution.of(growth, OptionalDouble.empty(), 0.1),
                        Contribution.of(fit, OptionalDouble.of(2), -0.35)))
                .build(),
            Optional.empty());

    assertThat(KeyAccountRegister.Brief.of(keyAccount, 3).reasons())
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple("REASON_AGAINST", "fit of 2 takes 0.35 from the average, to a score of 0.25"),
            tuple("REASON", "growth, not measured, adds 0.1 to the score of 0.25"));
    assertThat(KeyAccountRegister.Brief.of(keyAccount, 1).reasons())
        .extracting(Finding::code)
        .containsExactly("REASON_AGAINST");
  }
}
