package org.openkam.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableTable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Benefit;
import org.openkam.core.account.Estimate;
import org.openkam.core.account.Evidence;
import org.openkam.core.account.PurchasingProfile;
import org.openkam.core.account.Ratings;
import org.openkam.core.account.Rival;
import org.openkam.core.coverage.CoverageMatrix;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.CriterionTree;
import org.openkam.core.gate.Gate;
import org.openkam.core.gate.IdealCustomerProfile;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ModelReference;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.phase.PhaseHistory;
import org.openkam.core.phase.PhaseModel;
import org.openkam.core.portfolio.PortfolioMatrix;
import org.openkam.core.relationship.Balance;
import org.openkam.core.relationship.LadderHistory;
import org.openkam.core.relationship.Stakeholder;
import org.openkam.core.scorecard.Scorecard;
import org.openkam.core.series.MetricSeries;
import org.openkam.planning.phase.PhaseAssessment;
import org.openkam.planning.relationship.RelationshipMap;
import org.openkam.planning.resource.WhiteSpace;
import org.openkam.planning.scorecard.ScorecardEvaluation;
import org.openkam.value.potential.PeerEstimate;
import org.openkam.value.scenario.RevenueBridge;

/** What is written is read back, from JSON and from YAML. */
@Domain(KamDomain.class)
@Domain(DomainContext.Global.class)
final class RoundTripProperties {
  private static final PeerEstimate ESTIMATE =
      PeerEstimate.builder()
          .amount(20)
          .lowest(4)
          .highest(36.5)
          .confidence(0.8)
          .size(40)
          .addPeers(AccountId.of("p1"), AccountId.of("p2"))
          .build();

  @Property(tries = 50)
  void whiteSpacesComeBack(
      @ForAll CoverageMatrix coverage, @ForAll Rival rival, @ForAll Benefit benefit) {
    WhiteSpace.Builder space = WhiteSpace.builder().coverage(coverage).addRivals(rival);
    ImmutableTable.Builder<String, String, Double> potential = ImmutableTable.builder();
    ImmutableTable.Builder<String, String, PeerEstimate> estimates = ImmutableTable.builder();
    coverage
        .rows()
        .keySet()
        .forEach(
            row ->
                coverage
                    .columns()
                    .keySet()
                    .forEach(
                        column -> {
                          potential.put(row, column, 2.5);
                          estimates.put(row, column, ESTIMATE);
                        }));

    assertComesBack(space.potential(potential.build()).build(), WhiteSpace.class);
    assertComesBack(space.estimates(estimates.build()).build(), WhiteSpace.class);
    assertComesBack(ESTIMATE, PeerEstimate.class);
    assertComesBack(rival, Rival.class);
    assertComesBack(benefit, Benefit.class);
  }

  @Property(tries = 50)
  void revenueBridgesComeBack(
      @ForAll List<@AlphaChars @StringLength(min = 1, max = 9) String> accounts,
      @ForAll @DoubleRange(max = 1e9) double revenue) {
    Map<AccountId, Double> before = new TreeMap<>();
    Map<AccountId, Double> now = new TreeMap<>();
    for (String account : accounts) {
      (before.size() > now.size() ? now : before).put(AccountId.of(account), revenue);
    }

    assertComesBack(RevenueBridge.of(before, now), RevenueBridge.class);
  }

  @Property(tries = 100)
  void accountsComeBack(@ForAll Account value) {
    assertComesBack(value, Account.class);
  }

  @Property(tries = 100)
  void criteriaComeBack(@ForAll Criterion value) {
    assertComesBack(value, Criterion.class);
  }

  @Property(tries = 100)
  void groupsOfCriteriaComeBack(@ForAll CriterionTree value) {
    assertComesBack(value, CriterionTree.class);
  }

  @Property(tries = 100)
  void evidenceComesBack(@ForAll Evidence value) {
    assertComesBack(value, Evidence.class);
  }

  @Property(tries = 100)
  void estimatesComeBack(@ForAll Estimate value) {
    assertComesBack(value, Estimate.class);
  }

  @Property(tries = 100)
  void purchasingProfilesComeBack(@ForAll PurchasingProfile value) {
    assertComesBack(value, PurchasingProfile.class);
  }

  @Property(tries = 100)
  void seriesComeBack(@ForAll MetricSeries value) {
    assertComesBack(value, MetricSeries.class);
  }

  @Property(tries = 100)
  void ratingsComeBack(@ForAll Ratings value) {
    assertComesBack(value, Ratings.class);
  }

  @Property(tries = 100)
  void decisionMatricesComeBack(@ForAll DecisionMatrix value) {
    assertComesBack(value, DecisionMatrix.class);
  }

  @Property(tries = 100)
  void measurementsComeBack(@ForAll DecisionMatrix.Measurement value) {
    assertComesBack(value, DecisionMatrix.Measurement.class);
  }

  @Property(tries = 100)
  void portfolioMatricesComeBack(@ForAll PortfolioMatrix value) {
    assertComesBack(value, PortfolioMatrix.class);
  }

  @Property(tries = 100)
  void coverageMatricesComeBack(@ForAll CoverageMatrix value) {
    assertComesBack(value, CoverageMatrix.class);
  }

  @Property(tries = 100)
  void phaseModelsComeBack(@ForAll PhaseModel value) {
    assertComesBack(value, PhaseModel.class);
  }

  @Property(tries = 100)
  void phaseHistoriesComeBack(@ForAll PhaseHistory value) {
    assertComesBack(value, PhaseHistory.class);
  }

  @Property(tries = 100)
  void gateAssessmentsComeBack(@ForAll Gate.Assessment value) {
    assertComesBack(value, Gate.Assessment.class);
  }

  @Property(tries = 100)
  void stakeholdersComeBack(@ForAll Stakeholder value) {
    assertComesBack(value, Stakeholder.class);
  }

  @Property(tries = 100)
  void ladderPositionsComeBack(@ForAll LadderHistory.Position value) {
    assertComesBack(value, LadderHistory.Position.class);
  }

  @Property(tries = 100)
  void balancesComeBack(@ForAll Balance value) {
    assertComesBack(value, Balance.class);
  }

  @Property(tries = 100)
  void scorecardsComeBack(@ForAll Scorecard value) {
    assertComesBack(value, Scorecard.class);
  }

  @Property(tries = 100)
  void idealCustomerProfilesComeBack(@ForAll IdealCustomerProfile value) {
    assertComesBack(value, IdealCustomerProfile.class);
  }

  @Property(tries = 100)
  void modelReferencesComeBack(@ForAll ModelReference value) {
    assertComesBack(value, ModelReference.class);
  }

  @Property(tries = 100)
  void ladderHistoriesComeBack(@ForAll LadderHistory value) {
    assertComesBack(value, LadderHistory.class);
  }

  @Property(tries = 100)
  void phaseAssessmentsComeBack(@ForAll PhaseAssessment value) {
    assertComesBack(value, PhaseAssessment.class);
  }

  @Property(tries = 100)
  void scorecardEvaluationsComeBack(@ForAll ScorecardEvaluation value) {
    assertComesBack(value, ScorecardEvaluation.class);
  }

  @Property(tries = 100)
  void relationshipMapsComeBack(@ForAll RelationshipMap value) {
    assertComesBack(value, RelationshipMap.class);
  }

  @Property(tries = 100)
  void modelsComeBackWithTheirFingerprint(@ForAll SelectionModel model) {
    assertComesBack(model, SelectionModel.class);
    SelectionModel copy = KamJson.json().read(KamJson.json().write(model), SelectionModel.class);
    assertThat(copy.fingerprint()).isEqualTo(model.fingerprint());
  }

  private static <T> void assertComesBack(T value, Class<T> type) {
    String json = KamJson.json().write(value);
    assertThat(KamJson.json().read(json, type)).isEqualTo(value);
    assertThat(KamJson.json().write(KamJson.json().read(json, type))).isEqualTo(json);
    assertThat(KamJson.yaml().read(KamJson.yaml().write(value), type)).isEqualTo(value);
  }
}
