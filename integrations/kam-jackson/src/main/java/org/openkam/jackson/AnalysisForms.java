package org.openkam.jackson;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Weights;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.planning.analysis.AnalysisPolicy;
import org.openkam.planning.analysis.BusinessDefinition;
import org.openkam.planning.analysis.ConfrontationMatrix;
import org.openkam.planning.analysis.ConfrontationScale;
import org.openkam.planning.analysis.ExternalFactor;
import org.openkam.planning.analysis.MainIssue;
import org.openkam.planning.analysis.OptionMatrix;
import org.openkam.planning.analysis.ProductAlignment;
import org.openkam.planning.analysis.StrategicFit;
import org.openkam.planning.analysis.SwotAnalysis;
import org.openkam.planning.analysis.SwotItem;
import org.openkam.planning.plan.PlanPolicy;

/** The forms of the analysis of an account, beside those in its plan. */
final class AnalysisForms {
  static final Fields<ExternalFactor> EXTERNAL_FACTOR =
      Fields.of(ExternalFactor.class, ExternalFactor::builder, ExternalFactor.Builder::build)
          .required("id", Forms.NAME, ExternalFactor::id, ExternalFactor.Builder::id)
          .required(
              "dimension",
              Forms.ofEnum(ExternalFactor.Dimension.class),
              ExternalFactor::dimension,
              ExternalFactor.Builder::dimension)
          .required(
              "statement", Forms.TEXT, ExternalFactor::statement, ExternalFactor.Builder::statement)
          .required(
              "direction",
              Forms.ofEnum(SwotItem.Kind.class),
              ExternalFactor::direction,
              ExternalFactor.Builder::direction)
          .required(
              "impact", Forms.WHOLE_NUMBER, ExternalFactor::impact, ExternalFactor.Builder::impact)
          .required(
              "probability",
              Forms.SHARE,
              ExternalFactor::probability,
              ExternalFactor.Builder::probability)
          .form();

  static final Fields<ConfrontationScale> CONFRONTATION_SCALE =
      Fields.of(
          ConfrontationScale.class,
          Field.required("lowest", Forms.WHOLE_NUMBER, ConfrontationScale::lowest),
          Field.required("highest", Forms.WHOLE_NUMBER, ConfrontationScale::highest),
          ConfrontationScale::new);

  /** The scores are written by internal, then by external statement. */
  static final Fields<ConfrontationMatrix> CONFRONTATION_MATRIX =
      Fields.of(
              ConfrontationMatrix.class,
              ConfrontationMatrix::builder,
              ConfrontationMatrix.Builder::build)
          .required(
              "swot",
              SwotAnalysis.form(),
              ConfrontationMatrix::swot,
              ConfrontationMatrix.Builder::swot)
          .defaulted(
              "scale",
              CONFRONTATION_SCALE,
              ConfrontationMatrix::scale,
              ConfrontationMatrix.Builder::scale)
          .defaulted(
              "scores",
              Forms.table(Forms.WHOLE_NUMBER),
              ConfrontationMatrix::scores,
              ConfrontationMatrix.Builder::scores)
          .form();

  static final Fields<OptionMatrix> OPTION_MATRIX =
      Fields.of(
          OptionMatrix.class,
          Field.required("issue", MainIssue.form(), OptionMatrix::issue),
          Field.required("options", MatrixForms.DECISION_MATRIX, OptionMatrix::options),
          Field.required("weights", Weights.form(), OptionMatrix::weights),
          OptionMatrix::new);

  static final Fields<BusinessDefinition> BUSINESS_DEFINITION =
      Fields.of(
          BusinessDefinition.class,
          Field.required("groups", Forms.TEXT.list(), business -> business.groups().asList()),
          Field.required("needs", Forms.TEXT.list(), business -> business.needs().asList()),
          Field.required(
              "technologies", Forms.TEXT.list(), business -> business.technologies().asList()),
          BusinessDefinition::of);

  static final Fields<ProductAlignment> PRODUCT_ALIGNMENT =
      Fields.of(ProductAlignment.class, ProductAlignment::builder, ProductAlignment.Builder::build)
          .defaulted(
              "offered",
              Forms.TEXT.set().as(ImmutableSet::copyOf, ImmutableSortedSet::copyOf),
              ProductAlignment::offered,
              ProductAlignment.Builder::offered)
          .defaulted(
              "demand",
              Forms.TEXT.set().mapBy(AccountId::value, AccountId::of),
              AnalysisForms::demand,
              (builder, demand) -> demand.forEach(builder::putAllDemand))
          .form();

  static final Fields<StrategicFit> STRATEGIC_FIT =
      Fields.of(
          StrategicFit.class,
          Field.required("product", Forms.NUMBER, StrategicFit::product),
          Field.required("market", Forms.NUMBER, StrategicFit::market),
          Field.required("organization", Forms.NUMBER, StrategicFit::organization),
          StrategicFit::new);

  static final Fields<AnalysisPolicy> ANALYSIS_POLICY =
      Fields.of(AnalysisPolicy.class, AnalysisPolicy::builder, AnalysisPolicy.Builder::build)
          .defaulted(
              "maxItems",
              Forms.WHOLE_NUMBER,
              AnalysisPolicy::maxItems,
              AnalysisPolicy.Builder::maxItems)
          .defaulted(
              "minIssues",
              Forms.WHOLE_NUMBER,
              AnalysisPolicy::minIssues,
              AnalysisPolicy.Builder::minIssues)
          .defaulted(
              "maxIssues",
              Forms.WHOLE_NUMBER,
              AnalysisPolicy::maxIssues,
              AnalysisPolicy.Builder::maxIssues)
          .form();

  static final Fields<PlanPolicy> PLAN_POLICY =
      Fields.of(PlanPolicy.class, PlanPolicy::builder, PlanPolicy.Builder::build)
          .defaulted(
              "minMonths", Forms.WHOLE_NUMBER, PlanPolicy::minMonths, PlanPolicy.Builder::minMonths)
          .defaulted(
              "maxMonths", Forms.WHOLE_NUMBER, PlanPolicy::maxMonths, PlanPolicy.Builder::maxMonths)
          .defaulted(
              "feedbackWithin",
              Forms.PERIOD,
              PlanPolicy::feedbackWithin,
              PlanPolicy.Builder::feedbackWithin)
          .defaulted(
              "offerAhead", Forms.PERIOD, PlanPolicy::offerAhead, PlanPolicy.Builder::offerAhead)
          .defaulted(
              "largestChange",
              Forms.AMOUNT,
              PlanPolicy::largestChange,
              PlanPolicy.Builder::largestChange)
          .defaulted(
              "minGoalTime", Forms.PERIOD, PlanPolicy::minGoalTime, PlanPolicy.Builder::minGoalTime)
          .defaulted(
              "growingMeasures",
              Forms.TEXT.set(),
              PlanPolicy::growingMeasures,
              PlanPolicy.Builder::growingMeasures)
          .defaulted(
              "minSwotItems",
              Forms.WHOLE_NUMBER,
              PlanPolicy::minSwotItems,
              PlanPolicy.Builder::minSwotItems)
          .form();

  private AnalysisForms() {}

  private static ImmutableMap<AccountId, ImmutableSet<String>> demand(ProductAlignment alignment) {
    return alignment.demand().keySet().stream()
        .collect(ImmutableMap.toImmutableMap(account -> account, alignment.demand()::get));
  }
}
