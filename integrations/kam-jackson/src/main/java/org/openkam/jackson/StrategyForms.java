package org.openkam.jackson;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Form;
import org.openkam.core.fields.Forms;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.StrategySpec;
import org.openkam.scoring.strategy.AccountScore;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.FrozenModel;

/** The forms of fitted strategies and of scores. */
final class StrategyForms {
  static final Form<FittedParameters> FITTED_PARAMETERS =
      Forms.numbers(Forms.ENDLESS_NUMBER).map().as(StrategyForms::numbers, FittedParameters::of);

  static final Fields<FrozenModel.Column> FROZEN_COLUMN =
      Fields.of(
              FrozenModel.Column.class,
              FrozenModel.Column::builder,
              FrozenModel.Column.Builder::build)
          .required(
              "criterion",
              Criterion.form(),
              FrozenModel.Column::criterion,
              FrozenModel.Column.Builder::criterion)
          .required(
              "weight",
              Forms.NUMBER,
              FrozenModel.Column::weight,
              FrozenModel.Column.Builder::weight)
          .number("fill", FrozenModel.Column::fill, FrozenModel.Column.Builder::fill)
          .optional(
              "bestCaseFill",
              Forms.NUMBER,
              StrategyForms::otherBestCase,
              FrozenModel.Column.Builder::bestCaseFill)
          .form();

  static final Fields<FrozenModel> FROZEN_MODEL =
      Fields.of(FrozenModel.class, FrozenModel::builder, FrozenModel.Builder::build)
          .derived("schemaVersion", Forms.version(1), model -> 1)
          .required(
              "strategy", StrategySpec.form(), FrozenModel::strategy, FrozenModel.Builder::strategy)
          .defaulted(
              "policy", ScoringPolicy.form(), FrozenModel::policy, FrozenModel.Builder::policy)
          .required(
              "columns", FROZEN_COLUMN.list(), FrozenModel::columns, FrozenModel.Builder::columns)
          .defaulted(
              "parameters",
              FITTED_PARAMETERS,
              FrozenModel::parameters,
              FrozenModel.Builder::parameters)
          .defaulted(
              "findings",
              FindingForms.FINDING.list(),
              FrozenModel::findings,
              FrozenModel.Builder::findings)
          .form();

  static final Fields<AccountScore> ACCOUNT_SCORE =
      Fields.of(AccountScore.class, AccountScore::builder, AccountScore.Builder::build)
          .required(
              "account",
              MatrixForms.ALTERNATIVE,
              AccountScore::alternative,
              AccountScore.Builder::alternative)
          .required("score", Forms.NUMBER, AccountScore::score, AccountScore.Builder::score)
          .defaulted(
              "bestCase", Forms.NUMBER, AccountScore::bestCase, AccountScore.Builder::bestCase)
          .required("rank", Forms.NUMBER, AccountScore::rank, AccountScore.Builder::rank)
          .required("coverage", Forms.SHARE, AccountScore::coverage, AccountScore.Builder::coverage)
          .form();

  private StrategyForms() {}

  private static ImmutableMap<String, ImmutableDoubleArray> numbers(FittedParameters fitted) {
    return fitted.names().stream()
        .collect(
            ImmutableMap.toImmutableMap(
                name -> name, name -> ImmutableDoubleArray.copyOf(fitted.numbers(name))));
  }

  private static Optional<Double> otherBestCase(FrozenModel.Column column) {
    OptionalDouble best = column.bestCaseFill();
    return best.isEmpty() || best.equals(column.fill())
        ? Optional.empty()
        : Optional.of(best.getAsDouble());
  }
}
