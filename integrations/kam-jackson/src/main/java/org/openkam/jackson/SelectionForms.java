package org.openkam.jackson;

import org.openkam.core.account.AccountId;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.portfolio.PortfolioMatrix;
import org.openkam.planning.choice.ChoiceProblem;
import org.openkam.planning.choice.ChoiceSolution;
import org.openkam.planning.choice.Limit;
import org.openkam.planning.positioning.PortfolioMap;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.selection.ManualDecision;
import org.openkam.planning.selection.Selection;
import org.openkam.planning.selection.SelectionConstraints;
import org.openkam.scoring.strategy.FittedStrategy;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.StrategyRegistry;

/** The forms of selections and of accounts on a portfolio matrix. */
final class SelectionForms {
  static final Fields<KeyAccount> KEY_ACCOUNT =
      Fields.of(
          KeyAccount.class,
          Field.required("score", StrategyForms.ACCOUNT_SCORE, KeyAccount::score),
          Field.required("explanation", ExplanationForms.EXPLANATION, KeyAccount::explanation),
          Field.optional("decision", ManualDecision.form(), KeyAccount::decision),
          KeyAccount::new);

  static final Fields<Selection.Exclusion> EXCLUSION =
      Fields.of(
          Selection.Exclusion.class,
          Field.required("account", AccountId.form(), Selection.Exclusion::account),
          Field.optional("score", StrategyForms.ACCOUNT_SCORE, Selection.Exclusion::score),
          Field.required("reasons", FindingForms.FINDING.list(), Selection.Exclusion::reasons),
          Selection.Exclusion::new);

  static final Fields<PortfolioMap.Placement> PLACEMENT =
      Fields.of(
              PortfolioMap.Placement.class,
              PortfolioMap.Placement::builder,
              PortfolioMap.Placement.Builder::build)
          .required(
              "account",
              AccountId.form(),
              PortfolioMap.Placement::account,
              PortfolioMap.Placement.Builder::account)
          .required(
              "horizontal",
              Forms.NUMBER,
              PortfolioMap.Placement::horizontal,
              PortfolioMap.Placement.Builder::horizontal)
          .required(
              "vertical",
              Forms.NUMBER,
              PortfolioMap.Placement::vertical,
              PortfolioMap.Placement.Builder::vertical)
          .required(
              "cell",
              PortfolioMatrix.Cell.form(),
              PortfolioMap.Placement::cell,
              PortfolioMap.Placement.Builder::cell)
          .number("size", PortfolioMap.Placement::size, PortfolioMap.Placement.Builder::size)
          .required(
              "coverage",
              Forms.SHARE,
              PortfolioMap.Placement::coverage,
              PortfolioMap.Placement.Builder::coverage)
          .form();

  static final Fields<PortfolioMap> PORTFOLIO_MAP =
      Fields.of(PortfolioMap.class, PortfolioMap::builder, PortfolioMap.Builder::build)
          .required(
              "matrix", PortfolioMatrix.form(), PortfolioMap::matrix, PortfolioMap.Builder::matrix)
          .defaulted(
              "placements",
              PLACEMENT.list(),
              PortfolioMap::placements,
              PortfolioMap.Builder::placements)
          .defaulted(
              "findings",
              FindingForms.FINDING.list(),
              PortfolioMap::findings,
              PortfolioMap.Builder::findings)
          .form();

  static final Fields<Limit> LIMIT =
      Fields.of(Limit.class, Limit::builder, Limit.Builder::build)
          .required("name", Forms.NAME, Limit::name, Limit.Builder::name)
          .required("capacity", Forms.AMOUNT, Limit::capacity, Limit.Builder::capacity)
          .defaulted(
              "uses",
              Forms.AMOUNT.mapBy(AccountId::value, AccountId::of),
              Limit::uses,
              Limit.Builder::uses)
          .defaulted("step", Forms.AMOUNT, Limit::step, Limit.Builder::step)
          .form();

  static final Fields<ChoiceProblem> CHOICE_PROBLEM =
      Fields.of(
          ChoiceProblem.class,
          Field.required(
              "values", Forms.AMOUNT.mapBy(AccountId::value, AccountId::of), ChoiceProblem::values),
          Field.required("limits", LIMIT.list(), ChoiceProblem::limits),
          Field.required("nodeLimit", Forms.WHOLE_NUMBER, ChoiceProblem::nodeLimit),
          (values, limits, nodeLimit) -> ChoiceProblem.of(values, limits).withNodeLimit(nodeLimit));

  static final Fields<ChoiceSolution> CHOICE_SOLUTION =
      Fields.of(ChoiceSolution.class, ChoiceSolution::builder, ChoiceSolution.Builder::build)
          .required(
              "accounts",
              AccountId.form().list(),
              ChoiceSolution::accounts,
              ChoiceSolution.Builder::accounts)
          .required("value", Forms.NUMBER, ChoiceSolution::value, ChoiceSolution.Builder::value)
          .required("bound", Forms.NUMBER, ChoiceSolution::bound, ChoiceSolution.Builder::bound)
          .required(
              "greedyAccounts",
              AccountId.form().list(),
              ChoiceSolution::greedyAccounts,
              ChoiceSolution.Builder::greedyAccounts)
          .required(
              "greedyValue",
              Forms.NUMBER,
              ChoiceSolution::greedyValue,
              ChoiceSolution.Builder::greedyValue)
          .required("uses", Forms.NUMBER.map(), ChoiceSolution::uses, ChoiceSolution.Builder::uses)
          .form();

  /** The scores are kept as the fitted strategy and the matrix, from which they follow. */
  static Fields<Scoring> scoring(StrategyRegistry strategies) {
    return Fields.of(
        Scoring.class,
        Field.required(
            "fitted",
            StrategyForms.FROZEN_MODEL.as(
                FittedStrategy::freeze, frozen -> frozen.fitted(strategies)),
            Scoring::fitted),
        Field.required("matrix", MatrixForms.DECISION_MATRIX, Scoring::matrix),
        FittedStrategy::score);
  }

  static Fields<Selection> selection(StrategyRegistry strategies) {
    return Fields.of(Selection.class, Selection::builder, Selection.Builder::build)
        .required("model", SelectionModel.form(), Selection::model, Selection.Builder::model)
        .defaulted(
            "constraints",
            SelectionConstraints.form().omittedIf(SelectionConstraints.none()::equals),
            Selection::constraints,
            Selection.Builder::constraints)
        .defaulted(
            "keyAccounts",
            KEY_ACCOUNT.list(),
            Selection::keyAccounts,
            Selection.Builder::keyAccounts)
        .defaulted(
            "futureKeyAccounts",
            KEY_ACCOUNT.list(),
            Selection::futureKeyAccounts,
            Selection.Builder::futureKeyAccounts)
        .defaulted(
            "exclusions", EXCLUSION.list(), Selection::exclusions, Selection.Builder::exclusions)
        .defaulted(
            "findings",
            FindingForms.FINDING.list(),
            Selection::findings,
            Selection.Builder::findings)
        .optional("choice", CHOICE_SOLUTION, Selection::choice, Selection.Builder::choice)
        .optional("problem", CHOICE_PROBLEM, Selection::problem, Selection.Builder::problem)
        .optional("scoring", scoring(strategies), Selection::scoring, Selection.Builder::scoring)
        .form();
  }

  private SelectionForms() {}
}
