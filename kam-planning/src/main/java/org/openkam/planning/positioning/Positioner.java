package org.openkam.planning.positioning;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.measure.AccountsAsOf;
import org.openkam.core.measure.MeasuredAccounts;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.portfolio.PortfolioMatrix;

/**
 * Places accounts on the portfolio matrix of a selection model.
 *
 * <p>A position is the weighted sum of the criteria of the axis by their declared bounds, stretched
 * over the bounds of the axis. So the place of an account does not depend on the other accounts. A
 * criterion that was not measured is left out and its weight shared; an account without any on an
 * axis is not placed, and a finding says so. Immutable and safe for many threads.
 */
public final class Positioner {
  private final SelectionModel model;
  private final PortfolioMatrix portfolio;
  private final AxisPosition horizontal;
  private final AxisPosition vertical;

  private Positioner(SelectionModel model, PortfolioMatrix portfolio) {
    this.model = model;
    this.portfolio = portfolio;
    this.horizontal = AxisPosition.of(model, portfolio.horizontal());
    this.vertical = AxisPosition.of(model, portfolio.vertical());
  }

  /**
   * Returns the positioner of a model.
   *
   * @param model a model with a portfolio matrix and a recipe for both axes
   * @return the positioner
   * @throws IllegalArgumentException if the model has no portfolio matrix, or a criterion of an
   *     axis has neither bounds nor a value function
   */
  public static Positioner of(SelectionModel model) {
    checkArgument(
        model.portfolio().isPresent(), "model '%s' must have a portfolio matrix", model.id());
    return new Positioner(model, model.portfolio().get());
  }

  /**
   * Returns the positioner of a model on another matrix than its own.
   *
   * @param model a model with a recipe for both axes of the matrix
   * @param portfolio the matrix
   * @return the positioner
   * @throws IllegalArgumentException if the model has no recipe for an axis, or a criterion of an
   *     axis has neither bounds nor a value function
   */
  public static Positioner of(SelectionModel model, PortfolioMatrix portfolio) {
    return new Positioner(model, portfolio);
  }

  /**
   * Finds how probable each cell is where weights and measurements are uncertain.
   *
   * @param matrix a column for each criterion of the axes
   * @param sampling how samples are drawn
   * @return the probabilities of the cells of each account
   * @throws IllegalArgumentException if a missing value belongs to a criterion without bounds
   */
  public CellProbabilities probabilities(
      DecisionMatrix matrix, CellProbabilities.Sampling sampling) {
    return CellProbabilities.sample(
        portfolio,
        new PositionSampler(horizontal, matrix, sampling),
        new PositionSampler(vertical, matrix, sampling),
        matrix.accounts(),
        sampling);
  }

  /**
   * Places accounts with everything that is known of them.
   *
   * @param accounts the accounts, each id once
   * @return the map
   * @throws IllegalArgumentException if a measure needs a day
   */
  public PortfolioMap place(Collection<Account> accounts) {
    return place(AccountsAsOf.undated(accounts));
  }

  /**
   * Places accounts as known on a day.
   *
   * @param accounts the accounts
   * @return the map
   */
  public PortfolioMap place(AccountsAsOf accounts) {
    return place(MeasuredAccounts.read(accounts, model.measures()));
  }

  /**
   * Places the accounts of a matrix.
   *
   * @param matrix a column for each criterion of the axes
   * @return the map
   */
  public PortfolioMap place(DecisionMatrix matrix) {
    return place(matrix.measured());
  }

  /**
   * Places accounts by what was measured of them.
   *
   * @param measured the accounts, with the measures of the criteria of both axes; the size is not
   *     known where its measure was not read
   * @return the map
   */
  public PortfolioMap place(MeasuredAccounts measured) {
    PortfolioMap.Builder map = PortfolioMap.builder().matrix(portfolio);
    AxisPosition.Positions across = horizontal.of(measured);
    AxisPosition.Positions up = vertical.of(measured);
    for (int row = 0; row < measured.accounts().size(); row++) {
      AccountId account = measured.accounts().get(row);
      if (across.coverage(row) == 0 || up.coverage(row) == 0) {
        map.addFindings(notPlaced(account, across.coverage(row) == 0 ? across : up));
        continue;
      }
      PortfolioMap.Placement.Builder placement =
          PortfolioMap.Placement.builder()
              .account(account)
              .horizontal(across.position(row))
              .vertical(up.position(row))
              .cell(portfolio.cellAt(across.position(row), up.position(row)))
              .coverage(Math.min(across.coverage(row), up.coverage(row)));
      model.sizeMeasure().ifPresent(measure -> placement.size(measured.find(account, measure)));
      map.addPlacements(placement.build());
    }
    return map.build();
  }

  private static Finding notPlaced(AccountId account, AxisPosition.Positions axis) {
    return Finding.warning(
        "NOT_PLACED",
        account.value(),
        "account '{account}' is not on the map, because no criterion of the axis {axis} was"
            + " measured",
        ImmutableMap.of("account", account.value(), "axis", axis.label()));
  }
}
