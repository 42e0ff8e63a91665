package org.openkam.jackson;

import com.fasterxml.jackson.databind.module.SimpleModule;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Benefit;
import org.openkam.core.account.Estimate;
import org.openkam.core.account.Evidence;
import org.openkam.core.account.OrganizationUnit;
import org.openkam.core.account.PurchasingProfile;
import org.openkam.core.account.Rating;
import org.openkam.core.account.Ratings;
import org.openkam.core.account.Rival;
import org.openkam.core.alternative.AlternativeId;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.CriterionTree;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Preference;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.ValueFunction;
import org.openkam.core.criterion.Weights;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Form;
import org.openkam.core.fields.Forms;
import org.openkam.core.finding.Attributes;
import org.openkam.core.gate.Gate;
import org.openkam.core.gate.IdealCustomerProfile;
import org.openkam.core.gate.Threshold;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.MeasureRegistry;
import org.openkam.core.measure.Measures;
import org.openkam.core.model.AxisModel;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.core.model.StrategySpec;
import org.openkam.core.portfolio.Axis;
import org.openkam.core.portfolio.PortfolioMatrix;
import org.openkam.core.series.MetricSeries;
import org.openkam.core.series.Transaction;
import org.openkam.core.series.Transactions;
import org.openkam.planning.analysis.MainIssue;
import org.openkam.planning.analysis.OptionMatrix;
import org.openkam.planning.analysis.SwotAnalysis;
import org.openkam.planning.analysis.SwotItem;
import org.openkam.planning.analysis.Traceability;
import org.openkam.planning.plan.AccountBudget;
import org.openkam.planning.plan.AccountPlan;
import org.openkam.planning.plan.Commitment;
import org.openkam.planning.plan.FeedbackItem;
import org.openkam.planning.plan.FutureNeed;
import org.openkam.planning.plan.Goal;
import org.openkam.planning.plan.GoalPath;
import org.openkam.planning.plan.PlanAction;
import org.openkam.planning.plan.PlanAudience;
import org.openkam.planning.plan.PlanReview;
import org.openkam.planning.plan.PlanTemplate;
import org.openkam.planning.plan.ServiceConcept;
import org.openkam.planning.programme.MaturityModel;
import org.openkam.planning.selection.ManualDecision;
import org.openkam.planning.selection.SelectionConstraints;
import org.openkam.planning.selection.Shortlist;
import org.openkam.planning.selection.TrackRule;
import org.openkam.planning.study.Study;
import org.openkam.scoring.standard.Strategies;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.StrategyRegistry;
import org.openkam.value.measure.ValueMeasures;

/**
 * Teaches a Jackson mapper to read and write the domain types, results and reports; found by {@code
 * ObjectMapper.findAndRegisterModules()}.
 *
 * <p>Field names are the names of the accessors; what is absent takes its default; unknown fields
 * are refused with their path. For reading text from strangers prefer {@link KamJson}, whose limits
 * are set.
 */
public final class KamModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  private final transient MeasureRegistry measures;
  private final transient List<Fields<?>> fields = new ArrayList<>();

  /** Creates a module that knows the strategies and measures of the library. */
  public KamModule() {
    this(Strategies.standard(), Measures.standard().withAll(ValueMeasures.all()));
  }

  /**
   * Creates a module that knows strategies and measures of one's own.
   *
   * @param strategies where the strategy of a selection that is read is found by its name
   * @param measures where the measures of a model that is read are found by their kind
   */
  public KamModule(StrategyRegistry strategies, MeasureRegistry measures) {
    super("openkam");
    this.measures = measures;
    add(
        Account.form(),
        Axis.form(),
        AxisModel.form(),
        Benefit.form(),
        PortfolioMatrix.Cell.form(),
        Criterion.form(),
        CriterionTree.form(),
        Estimate.form(),
        Evidence.form(),
        Gate.form(),
        Scale.Level.form(),
        MetricSeries.form(),
        OrganizationUnit.form(),
        PurchasingProfile.form(),
        Rating.form(),
        Rival.form(),
        Scale.form(),
        ScoringPolicy.form(),
        SelectionModel.form(),
        SelectionPolicy.form(),
        StrategySpec.form(),
        Threshold.form(),
        Transaction.form());
    add(
        AccountBudget.form(),
        AccountPlan.form(),
        Commitment.form(),
        FeedbackItem.form(),
        FutureNeed.form(),
        Goal.form(),
        GoalPath.form(),
        OptionMatrix.Decision.form(),
        MainIssue.form(),
        ManualDecision.form(),
        PlanAction.form(),
        PlanReview.form(),
        AccountBudget.Quarter.form(),
        SelectionConstraints.form(),
        ServiceConcept.form(),
        SwotAnalysis.form(),
        SwotItem.form(),
        Traceability.form(),
        TrackRule.form());
    add(FindingForms.FINDING, FindingForms.MODEL_REFERENCE, FindingForms.PROVENANCE);
    add(
        MatrixForms.MEASURED_ACCOUNTS,
        MatrixForms.MEASUREMENT,
        MatrixForms.COVERAGE_CELL,
        MatrixForms.COVERAGE_MATRIX,
        MatrixForms.DECISION_MATRIX);
    add(
        PhaseForms.GATE_ASSESSMENT,
        PhaseForms.PHASE,
        PhaseForms.PHASE_MODEL,
        PhaseForms.PHASE_CHANGE,
        PhaseForms.PHASE_HISTORY,
        PhaseForms.PHASE_ASSESSMENT);
    add(
        RelationForms.STAKEHOLDER,
        RelationForms.PEER_ESTIMATE,
        RelationForms.REVENUE_BRIDGE,
        RelationForms.WHITE_SPACE,
        RelationForms.LADDER,
        RelationForms.LADDER_POSITION,
        RelationForms.LADDER_HISTORY,
        RelationForms.BALANCE,
        RelationForms.KNOWLEDGE_ITEM,
        RelationForms.RELATIONSHIP_MAP);
    add(
        ScorecardForms.TRAFFIC_LIGHT_BANDS,
        ScorecardForms.JOINT_INITIATIVE,
        ScorecardForms.CUSTOMER_FEEDBACK,
        ScorecardForms.INDICATOR,
        ScorecardForms.SCORECARD,
        ScorecardForms.SCORECARD_POLICY,
        ScorecardForms.SCORECARD_EVALUATION);
    add(
        WeightingForms.PAIRWISE_MATRIX,
        WeightingForms.BEST_WORST_COMPARISONS,
        WeightingForms.DERIVED_WEIGHTS);
    add(StrategyForms.FROZEN_COLUMN, StrategyForms.FROZEN_MODEL, StrategyForms.ACCOUNT_SCORE);
    add(
        ExplanationForms.CONTRIBUTION,
        ExplanationForms.SHAPLEY_POLICY,
        ExplanationForms.EXPLANATION);
    add(
        StabilityForms.PROPORTION,
        StabilityForms.OVERTAKING,
        StabilityForms.WEIGHT_INTERVAL,
        StabilityForms.MINIMAL_WEIGHT_CHANGE,
        StabilityForms.RANK_ACCEPTABILITY,
        StabilityForms.SMAA_REPORT,
        StabilityForms.TOP_MEMBERSHIP,
        StabilityForms.PAIRWISE_WINNING,
        StabilityForms.SWEEP_POINT,
        StabilityForms.WEIGHT_SWEEP,
        StabilityForms.TORNADO_BAR,
        StabilityForms.TORNADO,
        StabilityForms.VALUE_CHANGE,
        StabilityForms.COUNTERFACTUAL,
        StabilityForms.ACCOUNT_STABILITY,
        StabilityForms.SELECTION_STABILITY);
    add(
        BacktestForms.ORIGIN,
        BacktestForms.BOOTSTRAP,
        BacktestForms.BACKTEST_PLAN,
        BacktestForms.CONFIDENCE_INTERVAL,
        BacktestForms.METRIC_ESTIMATE,
        BacktestForms.PAIRED_DIFFERENCE,
        BacktestForms.MODEL_RESULT,
        BacktestForms.MODEL_COMPARISON,
        BacktestForms.BACKTEST_REPORT);
    add(
        AnalysisForms.EXTERNAL_FACTOR,
        AnalysisForms.CONFRONTATION_SCALE,
        AnalysisForms.CONFRONTATION_MATRIX,
        AnalysisForms.OPTION_MATRIX,
        AnalysisForms.BUSINESS_DEFINITION,
        AnalysisForms.PRODUCT_ALIGNMENT,
        AnalysisForms.STRATEGIC_FIT,
        AnalysisForms.ANALYSIS_POLICY,
        AnalysisForms.PLAN_POLICY);
    add(
        SelectionForms.KEY_ACCOUNT,
        SelectionForms.EXCLUSION,
        SelectionForms.PLACEMENT,
        SelectionForms.PORTFOLIO_MAP,
        SelectionForms.LIMIT,
        SelectionForms.CHOICE_PROBLEM,
        SelectionForms.CHOICE_SOLUTION);
    add(
        MaturityModel.Aspect.form(),
        ProgrammeForms.ASSESSMENT,
        ProgrammeForms.READINESS,
        ProgrammeForms.POLICY,
        ProgrammeForms.YEAR,
        ProgrammeForms.IMPORTANCE,
        ProgrammeForms.LESSON,
        ProgrammeForms.RESULT,
        ProgrammeForms.DATA_QUALITY,
        ProgrammeForms.BRIEF,
        ProgrammeForms.REGISTER,
        ProgrammeForms.ROLE_MODEL);
    add(AccountId.class, AccountId.form());
    add(AlternativeId.class, MatrixForms.ALTERNATIVE);
    add(Bounds.class, Bounds.form());
    add(Measure.class, Measures.form());
    add(Transactions.class, Transactions.form());
    add(Labels.class, Labels.form());
    add(MaturityModel.class, MaturityModel.form());
    add(PlanAudience.class, PlanAudience.form());
    add(PlanTemplate.class, PlanTemplate.form());
    add(PortfolioMatrix.class, PortfolioMatrix.form());
    add(Preference.class, Preference.form());
    add(Shortlist.class, Shortlist.form());
    add(ValueFunction.class, ValueFunction.form());
    add(Weights.class, Weights.form());
    add(Attributes.class, Forms.ATTRIBUTES);
    add(Ratings.class, MatrixForms.RATINGS);
    add(IdealCustomerProfile.class, MatrixForms.IDEAL_CUSTOMER_PROFILE);
    add(FittedParameters.class, StrategyForms.FITTED_PARAMETERS);
    add(
        StudyForms.GROUP_LOSS,
        StudyForms.ACCOUNT_LOSS,
        StudyForms.OVERLAP,
        StudyForms.MUTUAL_FIT_SUMMARY,
        StudyForms.SIZE_AND_RISK,
        StudyForms.STUDY_POLICY,
        StudyForms.CHANGE_REASON,
        StudyForms.ACCOUNT_CHANGE,
        StudyForms.STUDY_CHANGES,
        StudyForms.SCORE_POINT,
        StudyForms.SCORE_HISTORY);
    add(StudyForms.study(strategies));
    addFormed();
    addDeserializer(
        Study.class,
        FormCodec.deserializer(StudyForms.study(strategies), measures, SchemaVersions.STUDY));
    add(SelectionForms.scoring(strategies), SelectionForms.selection(strategies));
  }

  @SuppressWarnings("unchecked")
  private void addFormed() {
    Class<FormedValue<?>> type = (Class<FormedValue<?>>) (Class<?>) FormedValue.class;
    addSerializer(type, new FormedValue.Serializer());
    addDeserializer(type, new FormedValue.Deserializer(measures));
  }

  private void add(Fields<?>... forms) {
    for (Fields<?> form : forms) {
      addFields(form);
    }
  }

  private <T> void addFields(Fields<T> form) {
    fields.add(form);
    add(form.type(), form);
  }

  /** Returns the lists of fields that the module goes by. */
  ImmutableList<Fields<?>> fields() {
    return ImmutableList.copyOf(fields);
  }

  private <T> void add(Class<T> type, Form<T> form) {
    addSerializer(type, FormCodec.serializer(form));
    addDeserializer(type, FormCodec.deserializer(form, measures));
  }
}
