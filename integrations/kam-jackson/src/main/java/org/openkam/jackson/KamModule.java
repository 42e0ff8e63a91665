package org.openkam.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.function.Function;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Estimate;
import org.openkam.core.account.Evidence;
import org.openkam.core.account.OrganisationUnit;
import org.openkam.core.account.PurchasingProfile;
import org.openkam.core.account.Rating;
import org.openkam.core.account.Ratings;
import org.openkam.core.coverage.CoverageCell;
import org.openkam.core.coverage.CoverageMatrix;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.CriterionTree;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Level;
import org.openkam.core.criterion.Preference;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.ValueFunction;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;
import org.openkam.core.gate.GateAssessment;
import org.openkam.core.gate.IdealCustomerProfile;
import org.openkam.core.gate.Threshold;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.matrix.Measurement;
import org.openkam.core.measure.Measure;
import org.openkam.core.model.AxisModel;
import org.openkam.core.model.ModelReference;
import org.openkam.core.model.Provenance;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.core.model.StrategySpec;
import org.openkam.core.phase.Phase;
import org.openkam.core.phase.PhaseChange;
import org.openkam.core.phase.PhaseHistory;
import org.openkam.core.phase.PhaseModel;
import org.openkam.core.portfolio.Axis;
import org.openkam.core.portfolio.Cell;
import org.openkam.core.portfolio.PortfolioMatrix;
import org.openkam.core.relationship.Balance;
import org.openkam.core.relationship.Ladder;
import org.openkam.core.relationship.LadderHistory;
import org.openkam.core.relationship.LadderPosition;
import org.openkam.core.relationship.Stakeholder;
import org.openkam.core.resampling.Bootstrap;
import org.openkam.core.scorecard.CustomerFeedback;
import org.openkam.core.scorecard.Indicator;
import org.openkam.core.scorecard.JointInitiative;
import org.openkam.core.scorecard.Scorecard;
import org.openkam.core.scorecard.TrafficLightBands;
import org.openkam.core.series.MetricSeries;
import org.openkam.core.series.Transactions;
import org.openkam.planning.analysis.AnalysisPolicy;
import org.openkam.planning.analysis.BusinessDefinition;
import org.openkam.planning.analysis.ConfrontationMatrix;
import org.openkam.planning.analysis.ConfrontationScale;
import org.openkam.planning.analysis.ExternalFactor;
import org.openkam.planning.analysis.IssueDecision;
import org.openkam.planning.analysis.MainIssue;
import org.openkam.planning.analysis.OptionMatrix;
import org.openkam.planning.analysis.ProductAlignment;
import org.openkam.planning.analysis.StrategicFit;
import org.openkam.planning.analysis.SwotAnalysis;
import org.openkam.planning.analysis.SwotItem;
import org.openkam.planning.analysis.Traceability;
import org.openkam.planning.plan.AccountBudget;
import org.openkam.planning.plan.AccountPlan;
import org.openkam.planning.plan.Commitment;
import org.openkam.planning.plan.FeedbackItem;
import org.openkam.planning.plan.FutureNeed;
import org.openkam.planning.plan.Goal;
import org.openkam.planning.plan.PlanAction;
import org.openkam.planning.plan.PlanPolicy;
import org.openkam.planning.plan.PlanReview;
import org.openkam.planning.plan.PlanTemplate;
import org.openkam.planning.plan.QuarterBudget;
import org.openkam.planning.plan.ServiceConcept;
import org.openkam.planning.positioning.PortfolioMap;
import org.openkam.planning.selection.ManualDecision;
import org.openkam.planning.selection.Selection;
import org.openkam.planning.selection.SelectionConstraints;
import org.openkam.planning.selection.SelectionStability;
import org.openkam.planning.selection.Shortlist;
import org.openkam.planning.selection.TrackRule;
import org.openkam.scoring.backtest.BacktestPlan;
import org.openkam.scoring.backtest.BacktestReport;
import org.openkam.scoring.backtest.ModelRounds;
import org.openkam.scoring.backtest.Origin;
import org.openkam.scoring.counterfactual.Counterfactual;
import org.openkam.scoring.explanation.Explanation;
import org.openkam.scoring.sampling.PairwiseWinning;
import org.openkam.scoring.sampling.Proportion;
import org.openkam.scoring.sampling.SmaaReport;
import org.openkam.scoring.sampling.TopMembership;
import org.openkam.scoring.stability.MinimalWeightChange;
import org.openkam.scoring.stability.Tornado;
import org.openkam.scoring.stability.WeightInterval;
import org.openkam.scoring.stability.WeightSweep;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.FrozenColumn;
import org.openkam.scoring.strategy.FrozenModel;
import org.openkam.scoring.weighting.DerivedWeights;
import org.openkam.scoring.weighting.judgement.BestWorstComparisons;
import org.openkam.scoring.weighting.judgement.PairwiseMatrix;

/**
 * Teaches a Jackson mapper to read and write the domain types, explanations and reports.
 *
 * <p>Selections and portfolio maps are written only. Field names are the names of the accessors;
 * what is absent takes its default; unknown fields are refused with their path. For reading text
 * from strangers prefer {@link KamJson}, whose limits are set.
 */
public final class KamModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Creates the module. */
  public KamModule() {
    super("openkam");
    add(Account.class, AccountCodecs.ACCOUNT);
    add(AccountId.class, AccountCodecs.ACCOUNT_ID);
    add(Attributes.class, Codecs.ATTRIBUTES);
    add(Measure.class, MeasureCodecs.MEASURE);
    add(Transactions.class, MeasureCodecs.TRANSACTIONS);
    add(Axis.class, MatrixCodecs.AXIS);
    add(AxisModel.class, ModelCodecs.AXIS_MODEL);
    add(Bounds.class, Codecs.BOUNDS);
    add(Cell.class, MatrixCodecs.CELL);
    add(Criterion.class, CriterionCodecs.CRITERION);
    add(DecisionMatrix.class, MatrixCodecs.DECISION_MATRIX);
    add(Evidence.class, AccountCodecs.EVIDENCE);
    add(Finding.class, Codecs.FINDING);
    add(Gate.class, ModelCodecs.GATE);
    add(Labels.class, Codecs.LABELS);
    add(Level.class, CriterionCodecs.LEVEL);
    add(MetricSeries.class, AccountCodecs.SERIES);
    add(PortfolioMatrix.class, MatrixCodecs.PORTFOLIO);
    add(Preference.class, CriterionCodecs.PREFERENCE);
    add(Scale.class, CriterionCodecs.SCALE);
    add(ScoringPolicy.class, ModelCodecs.SCORING_POLICY);
    add(SelectionModel.class, ModelCodecs.MODEL);
    add(SelectionPolicy.class, ModelCodecs.SELECTION_POLICY);
    add(StrategySpec.class, ModelCodecs.STRATEGY);
    add(Threshold.class, ModelCodecs.THRESHOLD);
    add(ValueFunction.class, CriterionCodecs.VALUE_FUNCTION);
    add(Weights.class, Codecs.WEIGHTS);
    add(Balance.class, RelationCodecs.BALANCE);
    add(CoverageCell.class, MatrixCodecs.COVERAGE_CELL);
    add(CoverageMatrix.class, MatrixCodecs.COVERAGE_MATRIX);
    add(CriterionTree.class, CriterionCodecs.TREE);
    add(CustomerFeedback.class, ScorecardCodecs.FEEDBACK);
    add(Estimate.class, AccountCodecs.ESTIMATE);
    add(GateAssessment.class, RelationCodecs.GATE_ASSESSMENT);
    add(Indicator.class, ScorecardCodecs.INDICATOR);
    add(JointInitiative.class, ScorecardCodecs.INITIATIVE);
    add(Ladder.class, RelationCodecs.LADDER);
    add(LadderPosition.class, RelationCodecs.LADDER_POSITION);
    add(Measurement.class, MatrixCodecs.MEASUREMENT);
    add(OrganisationUnit.class, AccountCodecs.UNIT);
    add(Phase.class, RelationCodecs.PHASE);
    add(PhaseChange.class, RelationCodecs.PHASE_CHANGE);
    add(PhaseHistory.class, RelationCodecs.PHASE_HISTORY);
    add(PhaseModel.class, RelationCodecs.PHASE_MODEL);
    add(PurchasingProfile.class, AccountCodecs.PURCHASING);
    add(Rating.class, AccountCodecs.RATING);
    add(Ratings.class, AccountCodecs.RATINGS);
    add(Scorecard.class, ScorecardCodecs.SCORECARD);
    add(Stakeholder.class, RelationCodecs.STAKEHOLDER);
    add(TrafficLightBands.class, ScorecardCodecs.BANDS);
    add(LadderHistory.class, RelationCodecs.LADDER_HISTORY);
    add(ModelReference.class, ModelCodecs.MODEL_REFERENCE);
    add(FrozenColumn.class, FrozenCodecs.COLUMN);
    add(FrozenModel.class, FrozenCodecs.MODEL);
    add(FittedParameters.class, FrozenCodecs.REFERENCE);
    add(IdealCustomerProfile.class, ModelCodecs.IDEAL_CUSTOMER);
    add(PairwiseMatrix.class, WeightingCodecs.PAIRWISE_MATRIX);
    add(BestWorstComparisons.class, WeightingCodecs.BEST_WORST);
    add(DerivedWeights.class, WeightingCodecs.DERIVED_WEIGHTS);
    add(Provenance.class, ModelCodecs.PROVENANCE);
    add(Explanation.class, ReportCodecs.EXPLANATION);
    add(PairwiseWinning.class, ReportCodecs.PAIRWISE_WINNING);
    add(Proportion.class, ReportCodecs.PROPORTION);
    add(SelectionStability.class, ReportCodecs.SELECTION_STABILITY);
    add(SmaaReport.class, ReportCodecs.SMAA_REPORT);
    add(Counterfactual.class, ReportCodecs.SMALLEST_CHANGE);
    add(TopMembership.class, ReportCodecs.TOP_MEMBERSHIP);
    add(Tornado.class, ReportCodecs.TORNADO);
    add(MinimalWeightChange.class, ReportCodecs.WEIGHT_FLIP);
    add(WeightInterval.class, ReportCodecs.WEIGHT_INTERVAL);
    add(WeightSweep.class, ReportCodecs.WEIGHT_SWEEP);
    addAnalysis();
    addPlan();
    add(ManualDecision.class, SelectionCodecs.DECISION);
    add(SelectionConstraints.class, SelectionCodecs.TERMS);
    add(Shortlist.class, SelectionCodecs.SHORTLIST);
    add(TrackRule.class, SelectionCodecs.TRACK_RULE);
    addBacktest();
    addSerializer(Selection.class, new Writing<>(SelectionWriter::selection));
    addSerializer(PortfolioMap.class, new Writing<>(SelectionWriter::map));
  }

  private void addAnalysis() {
    add(AnalysisPolicy.class, AnalysisCodecs.POLICY);
    add(Traceability.class, AnalysisCodecs.TRAIL);
    add(BusinessDefinition.class, AnalysisCodecs.BUSINESS);
    add(IssueDecision.class, AnalysisCodecs.CHOICE);
    add(OptionMatrix.class, AnalysisCodecs.CHOICE_MATRIX);
    add(ConfrontationMatrix.class, AnalysisCodecs.CONFRONTATION);
    add(ConfrontationScale.class, AnalysisCodecs.CONFRONTATION_SCALE);
    add(ExternalFactor.class, AnalysisCodecs.FACTOR);
    add(MainIssue.class, AnalysisCodecs.ISSUE);
    add(ProductAlignment.class, AnalysisCodecs.ALIGNMENT);
    add(StrategicFit.class, AnalysisCodecs.FIT);
    add(SwotAnalysis.class, AnalysisCodecs.SWOT);
    add(SwotItem.class, AnalysisCodecs.SWOT_ITEM);
  }

  private void addPlan() {
    add(AccountBudget.class, BudgetCodecs.BUDGET);
    add(AccountPlan.class, PlanCodecs.PLAN);
    add(Commitment.class, PlanCodecs.COMMITMENT);
    add(FeedbackItem.class, PlanCodecs.FEEDBACK);
    add(FutureNeed.class, PlanCodecs.NEED);
    add(Goal.class, GoalCodecs.GOAL);
    add(PlanAction.class, GoalCodecs.ACTION);
    add(PlanPolicy.class, PlanCodecs.POLICY);
    add(PlanReview.class, PlanCodecs.REVIEW);
    add(PlanTemplate.class, PlanCodecs.TEMPLATE);
    add(QuarterBudget.class, BudgetCodecs.QUARTER);
    add(ServiceConcept.class, PlanCodecs.SERVICE);
  }

  private void addBacktest() {
    add(BacktestPlan.class, BacktestCodecs.PLAN);
    add(BacktestReport.class, BacktestCodecs.REPORT);
    add(Bootstrap.class, BacktestCodecs.BOOTSTRAP);
    add(ModelRounds.class, BacktestCodecs.ROUNDS);
    add(Origin.class, BacktestCodecs.ORIGIN);
  }

  private <T> void add(Class<T> type, Codec<T> codec) {
    addSerializer(type, new Writing<>(codec::write));
    addDeserializer(type, new Reading<>(codec));
  }

  /** Writes a value as a tree. */
  private static final class Writing<T> extends JsonSerializer<T> {
    private final Function<T, JsonNode> write;

    Writing(Function<T, JsonNode> write) {
      this.write = write;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeTree(write.apply(value));
    }
  }

  /** Reads through a codec. */
  private static final class Reading<T> extends JsonDeserializer<T> {
    private final Codec<T> codec;

    Reading(Codec<T> codec) {
      this.codec = codec;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
      JsonNode node = context.readTree(in);
      try {
        return codec.read(new JsonValue(node, ""));
      } catch (JsonProblemException problem) {
        throw JsonMappingException.from(in, problem.getMessage(), problem);
      }
    }
  }
}
