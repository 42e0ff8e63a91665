package org.openkam.planning.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.Benefit;
import org.openkam.core.account.Evidence;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.SelectionModel;
import org.openkam.planning.Portfolios;
import org.openkam.scoring.standard.Strategies;

final class SelectionQuestionsTest {
  private static final SelectionQuestions QUESTIONS = SelectionQuestions.of(6, 8, 1);
  private static final Account GOOD = account(Map.of());

  @Test
  @Tag("R025")
  void anImportantCustomerReachesTheSmallestScore() {
    assertThat(reasons(SelectionQuestions.Question.IMPORTANCE, GOOD, 6)).isEmpty();
    assertThat(reasons(SelectionQuestions.Question.IMPORTANCE, GOOD, 5.9))
        .containsExactly("score is 5.9, but must be at least 6");
    assertThat(
            QUESTIONS
                .answer(GOOD, OptionalDouble.empty())
                .get(SelectionQuestions.Question.IMPORTANCE))
        .hasSize(1);
  }

  @Test
  @Tag("R026")
  void aMarginOfFourPercentIsNotEnoughWhereEightAreAsked() {
    Account thin = account(Map.of("margin-rate", 4.0));

    assertThat(reasons(SelectionQuestions.Question.IMPORTANCE, thin, 9))
        .containsExactly("margin-rate is 4, but must be at least 8");
  }

  @Test
  @Tag("R034")
  void aBenefitThatNobodyPutIntoNumbersIsNotConcrete() {
    Account vague = account(Map.of("quantified-benefits", 0.0));

    Selection selection = select(vague);

    assertThat(selection.keyAccounts()).isEmpty();
    assertThat(selection.exclusions().get(0).reasons())
        .extracting(Finding::code)
        .containsExactly("BENEFIT_NOT_CONCRETE");
    assertThat(select(GOOD).keyAccounts()).hasSize(1);
  }

  @Test
  @Tag("R034")
  void theBenefitRegisterDecidesWhereThereIsOne() {
    Benefit promised =
        Benefit.builder().what("less waste").side(Benefit.Side.CUSTOMER).amountAYear(9).build();
    Benefit seen = promised.toBuilder().evidence(Evidence.from("trial in May")).build();

    assertThat(select(GOOD.toBuilder().addBenefits(promised).build()).exclusions().get(0).reasons())
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple(
                "BENEFIT_NOT_CONCRETE",
                "Number of quantified benefits is 0, but must be at least 1"));
    assertThat(select(GOOD.toBuilder().addBenefits(seen).build()).keyAccounts()).hasSize(1);
  }

  @Test
  @Tag("R035")
  void aCustomerThatKeepsChangingItsSupplierIsAPriceBuyer() {
    // 4 changes in 3 years
    Account restless = account(Map.of("supplier-switches-per-year", 4 / 3.0));

    assertThat(select(restless).exclusions().get(0).reasons())
        .extracting(Finding::code)
        .containsExactly("PRICE_BUYER");
  }

  @Test
  void whatIsNotKnownIsNoYes() {
    Account unknown = Portfolios.rated("a", 9);

    assertThat(QUESTIONS.answer(unknown, OptionalDouble.of(9)))
        .allSatisfy((question, reasons) -> assertThat(reasons).hasSize(1));
    assertThat(QUESTIONS.answer(GOOD, OptionalDouble.of(9)))
        .isEqualTo(
            ImmutableMap.of(
                SelectionQuestions.Question.IMPORTANCE, ImmutableList.of(),
                SelectionQuestions.Question.CUSTOMER_BENEFIT, ImmutableList.of(),
                SelectionQuestions.Question.MUTUAL_DEPENDENCE, ImmutableList.of()));
  }

  @Test
  void asksForViabilityBeforeGrowth() {
    assertThat(SelectionGates.viability(40).reason()).isEqualTo("VIABILITY_BELOW_MINIMUM");
  }

  @Test
  @Tag("R055")
  void aVisionThatConflictsWithOursIsAVeto() {
    SelectionModel model = Portfolios.model().addGates(SelectionGates.sharedVision()).build();

    assertThat(select(model, account(Map.of("vision-conflicts", 0.0))).keyAccounts()).hasSize(1);
    assertThat(
            select(model, account(Map.of("vision-conflicts", 1.0))).exclusions().get(0).reasons())
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple("VISION_CONFLICT", "Number of conflicts of vision is 1, but must be at most 0"));
  }

  @Test
  void refusesAScoreThatIsNoNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SelectionQuestions.builder()
                    .smallestScore(Double.NaN)
                    .gates(ImmutableListMultimap.of())
                    .build())
        .withMessage("smallest score must be finite: NaN");
  }

  private static List<String> reasons(
      SelectionQuestions.Question question, Account account, double score) {
    return QUESTIONS.answer(account, OptionalDouble.of(score)).entrySet().stream()
        .filter(answer -> answer.getKey() == question)
        .flatMap(answer -> answer.getValue().stream())
        .map(Finding::message)
        .toList();
  }

  private static Selection select(Account account) {
    return select(Portfolios.model().addAllGates(QUESTIONS.allGates()).build(), account);
  }

  private static Selection select(SelectionModel model, Account account) {
    return KeyAccountSelector.of(model, Strategies.standard()).select(List.of(account));
  }

  private static Account account(Map<String, Double> changes) {
    Map<String, Double> figures = new HashMap<>();
    figures.putAll(Map.of("revenue", 9.0, "potential", 9.0, "cooperation", 9.0));
    figures.putAll(
        Map.of("margin-rate", 12.0, "quantified-benefits", 1.0, "supplier-switches-per-year", 0.0));
    figures.putAll(changes);
    return Portfolios.account("a", figures);
  }
}
