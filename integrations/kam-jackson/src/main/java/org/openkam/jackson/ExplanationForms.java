package org.openkam.jackson;

import org.openkam.core.criterion.Criterion;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.scoring.explanation.Contribution;
import org.openkam.scoring.explanation.Explanation;
import org.openkam.scoring.explanation.Shapley;

/** The forms of explanations. */
final class ExplanationForms {
  static final Fields<Contribution> CONTRIBUTION =
      Fields.of(
          Contribution.class,
          Field.required("criterion", Criterion.form(), Contribution::criterion),
          Field.number("measured", Contribution::measured),
          Field.required("amount", Forms.NUMBER, Contribution::amount),
          Field.defaulted(
              "standardError",
              Forms.NUMBER.omittedIf(error -> error == 0),
              Contribution::standardError,
              0.0),
          (criterion, measured, amount, error) ->
              Contribution.of(criterion, measured, amount).withStandardError(error));

  static final Fields<Shapley.Policy> SHAPLEY_POLICY =
      Fields.of(Shapley.Policy.class, Shapley.Policy::builder, Shapley.Policy.Builder::build)
          .required(
              "exactUpTo",
              Forms.WHOLE_NUMBER,
              Shapley.Policy::exactUpTo,
              Shapley.Policy.Builder::exactUpTo)
          .required(
              "orders", Forms.WHOLE_NUMBER, Shapley.Policy::orders, Shapley.Policy.Builder::orders)
          .required("seed", Forms.LONG_NUMBER, Shapley.Policy::seed, Shapley.Policy.Builder::seed)
          .form();

  static final Fields<Explanation> EXPLANATION =
      Fields.of(Explanation.class, Explanation::builder, Explanation.Builder::build)
          .required(
              "account",
              MatrixForms.ALTERNATIVE,
              Explanation::alternative,
              Explanation.Builder::alternative)
          .required("score", Forms.NUMBER, Explanation::score, Explanation.Builder::score)
          .required("base", Forms.NUMBER, Explanation::base, Explanation.Builder::base)
          .required(
              "contributions",
              CONTRIBUTION.list(),
              Explanation::contributions,
              Explanation.Builder::contributions)
          .optional(
              "sampling", SHAPLEY_POLICY, Explanation::sampling, Explanation.Builder::sampling)
          .form();

  private ExplanationForms() {}
}
