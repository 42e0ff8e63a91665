package org.openkam.jackson;

import org.openkam.core.account.AccountId;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.portfolio.Cell;
import org.openkam.core.portfolio.PortfolioMatrix;
import org.openkam.planning.choice.Limit;
import org.openkam.planning.positioning.Placement;
import org.openkam.planning.positioning.PortfolioMap;
import org.openkam.planning.selection.Exclusion;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.selection.ManualDecision;
import org.openkam.planning.selection.Selection;
import org.openkam.planning.selection.SelectionConstraints;

/** The forms of selections and of accounts on a portfolio matrix. */
final class SelectionForms {
  static final Fields<KeyAccount> KEY_ACCOUNT =
      Fields.of(
          KeyAccount.class,
          Field.required("score", StrategyForms.ACCOUNT_SCORE, KeyAccount::score),
          Field.required("explanation", ExplanationForms.EXPLANATION, KeyAccount::explanation),
          Field.optional("decision", ManualDecision.form(), KeyAccount::decision),
          KeyAccount::new);

  static final Fields<Exclusion> EXCLUSION =
      Fields.of(
          Exclusion.class,
          Field.required("account", AccountId.form(), Exclusion::account),
          Field.optional("score", StrategyForms.ACCOUNT_SCORE, Exclusion::score),
          Field.required("reasons", FindingForms.FINDING.list(), Exclusion::reasons),
          Exclusion::new);

  static final Fields<Placement> PLACEMENT =
      Fields.of(Placement.class, Placement::builder, Placement.Builder::build)
          .required("account", AccountId.form(), Placement::account, Placement.Builder::account)
          .required(
              "horizontal", Forms.NUMBER, Placement::horizontal, Placement.Builder::horizontal)
          .required("vertical", Forms.NUMBER, Placement::vertical, Placement.Builder::vertical)
          .required("cell", Cell.form(), Placement::cell, Placement.Builder::cell)
          .number("size", Placement::size, Placement.Builder::size)
          .required("coverage", Forms.SHARE, Placement::coverage, Placement.Builder::coverage)
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

  static final Fields<Selection> SELECTION =
      Fields.of(Selection.class, Selection::builder, Selection.Builder::build)
          .required("model", SelectionModel.form(), Selection::model, Selection.Builder::model)
          .defaulted(
              "terms",
              SelectionConstraints.form().omittedIf(SelectionConstraints.none()::equals),
              Selection::terms,
              Selection.Builder::terms)
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
          .form();

  private SelectionForms() {}
}
