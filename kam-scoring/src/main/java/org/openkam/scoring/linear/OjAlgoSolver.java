package org.openkam.scoring.linear;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The simplex methods of ojAlgo, of which one often solves what the other does not. */
final class OjAlgoSolver implements LinearSolver {
  private static final int MOST_STEPS = 20_000;
  private static final int MOST_CELLS = 20_000_000;

  private final Method method;

  OjAlgoSolver(Method method) {
    this.method = method;
  }

  @Override
  public Optional<SolverAnswer> maximize(CanonicalProgram program) {
    if ((long) program.rows() * (program.rows() + program.variables()) > MOST_CELLS) {
      return Optional.empty();
    }
    Optimisation.Result result = model(program).maximise();
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the linear program was interrupted");
    }
    if (!result.getState().isOptimal()) {
      return Optional.empty();
    }
    double[] point = new double[program.variables()];
    for (int j = 0; j < point.length; j++) {
      point[j] = result.doubleValue(j);
    }
    return Optional.of(SolverAnswer.of(point, prices(result, program.rows())));
  }

  /** Returns the prices of the rows, zero where the solver has none. */
  private static double[] prices(Optimisation.Result result, int rows) {
    double[] prices = new double[rows];
    result
        .getDualValues()
        .forEach(
            value -> {
              if (value.left().left() instanceof Expression row) {
                prices[Integer.parseInt(row.getName().substring(1))] += value.doubleValue();
              }
            });
    return prices;
  }

  private ExpressionsBasedModel model(CanonicalProgram program) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    model.options.sparse = false;
    model.options.iterations_abort = MOST_STEPS;
    if (method == Method.PRIMAL) {
      model.options.linear().primal();
    }
    for (int j = 0; j < program.variables(); j++) {
      Variable variable = model.newVariable("x" + j).weight(program.objective(j));
      if (!program.isFree(j)) {
        variable.lower(0);
      }
    }
    for (int i = 0; i < program.rows(); i++) {
      Expression row = model.newExpression("r" + i);
      for (int k = 0; k < program.row(i).size(); k++) {
        row.set(program.row(i).column(k), program.row(i).coefficient(k));
      }
      if (program.isEqual(i)) {
        row.level(program.bound(i));
      } else {
        row.upper(program.bound(i));
      }
    }
    return model;
  }

  /** Which of the simplex methods is used. */
  enum Method {
    /** The one that ojAlgo chooses for the program. */
    STANDARD,
    /** The primal simplex in two phases. */
    PRIMAL
  }
}
