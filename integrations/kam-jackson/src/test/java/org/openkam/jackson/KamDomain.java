package org.openkam.jackson;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
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
import org.openkam.core.coverage.CoverageMatrices;
import org.openkam.core.coverage.CoverageMatrix;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.CriterionTree;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Preference;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.ValueFunction;
import org.openkam.core.criterion.ValueFunctions;
import org.openkam.core.gate.Gate;
import org.openkam.core.gate.IdealCustomerProfile;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ModelReference;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.phase.Phase;
import org.openkam.core.phase.PhaseHistory;
import org.openkam.core.phase.PhaseModel;
import org.openkam.core.portfolio.PortfolioMatrices;
import org.openkam.core.portfolio.PortfolioMatrix;
import org.openkam.core.relationship.Balance;
import org.openkam.core.relationship.Ladder;
import org.openkam.core.relationship.LadderHistory;
import org.openkam.core.relationship.Ladders;
import org.openkam.core.relationship.Stakeholder;
import org.openkam.core.scorecard.Indicator;
import org.openkam.core.scorecard.JointInitiative;
import org.openkam.core.scorecard.Scorecard;
import org.openkam.core.scorecard.TrafficLight;
import org.openkam.core.series.MetricSeries;
import org.openkam.planning.phase.PhaseAssessment;
import org.openkam.planning.relationship.KnowledgeItem;
import org.openkam.planning.relationship.RelationshipMap;
import org.openkam.planning.scorecard.ScorecardEvaluation;

/** Arbitrary values of the domain types. */
public final class KamDomain extends DomainContextBase {
  /** Creates the domain. */
  public KamDomain() {}

  @Provide
  Arbitrary<Account> accounts() {
    return Combinators.combine(
            Combinators.combine(
                    texts(), texts(), Arbitraries.of(Account.Status.class), texts().optional())
                .as(
                    (id, name, status, parent) ->
                        Account.builder()
                            .id(AccountId.of(id))
                            .name(name)
                            .status(status)
                            .parent(parent.map(AccountId::of))
                            .build()),
            Arbitraries.maps(texts(), numbers()).ofMaxSize(3),
            Arbitraries.maps(texts(), series()).ofMaxSize(2),
            evidence().list().ofMaxSize(2),
            days().optional(),
            Arbitraries.of(Account.Track.class).optional(),
            purchasing().optional(),
            Combinators.combine(
                    Arbitraries.maps(texts(), estimates()).ofMaxSize(2),
                    benefits().list().ofMaxSize(2),
                    rivals().list().ofMaxSize(2).uniqueElements(Rival::name))
                .as(
                    (estimates, benefits, rivals) ->
                        Account.builder()
                            .id(AccountId.of("x"))
                            .estimates(estimates)
                            .benefits(benefits)
                            .rivals(rivals)
                            .build()))
        .as(
            (account, figures, series, evidence, since, track, purchasing, more) ->
                account.toBuilder()
                    .figures(figures)
                    .series(series)
                    .evidence(evidence)
                    .customerSince(since)
                    .track(track)
                    .purchasing(purchasing)
                    .estimates(more.estimates())
                    .benefits(more.benefits())
                    .rivals(more.rivals())
                    .addUnits(OrganizationUnit.of("u1", "Unit", "NL"))
                    .addObjectives("grow")
                    .putDimension("sector", "retail")
                    .build());
  }

  @Provide
  Arbitrary<Benefit> benefits() {
    return Combinators.combine(
            texts(),
            Arbitraries.of(Benefit.Side.class),
            Arbitraries.doubles().between(0, 1e9).optional(),
            texts(),
            evidence().optional(),
            days().optional(),
            days().optional())
        .as(
            (what, side, amount, unit, evidence, agreed, realized) -> {
              Benefit.Builder benefit =
                  Benefit.builder()
                      .what(what)
                      .side(side)
                      .unit(unit)
                      .evidence(evidence)
                      .agreedOn(agreed);
              amount.ifPresent(benefit::amountAYear);
              realized.ifPresent(day -> benefit.realizedAYear(7.5).realizedOn(day));
              return benefit.build();
            });
  }

  @Provide
  Arbitrary<Rival> rivals() {
    return Combinators.combine(
            texts(),
            Arbitraries.maps(texts(), Arbitraries.doubles().between(0, 0.5)).ofMaxSize(2),
            evidence().optional())
        .as(
            (name, shares, evidence) ->
                Rival.builder().name(name).shares(shares).evidence(evidence).build());
  }

  @Provide
  Arbitrary<Evidence> evidence() {
    return Combinators.combine(texts(), days().optional(), texts().optional(), texts().optional())
        .as(
            (source, date, author, note) ->
                Evidence.builder().source(source).date(date).author(author).note(note).build());
  }

  @Provide
  Arbitrary<PurchasingProfile> purchasing() {
    return Combinators.combine(
            Arbitraries.of(PurchasingProfile.Presence.class),
            Arbitraries.of(PurchasingProfile.DecisionLevel.class),
            Arbitraries.of(PurchasingProfile.Coordination.class))
        .as(PurchasingProfile::new);
  }

  @Provide
  Arbitrary<Estimate> estimates() {
    return Combinators.combine(
            numbers(),
            Arbitraries.doubles().between(0, 1),
            Arbitraries.integers().between(1, 60),
            evidence())
        .as(
            (amount, probability, horizon, source) ->
                Estimate.builder()
                    .amount(amount)
                    .probability(probability)
                    .horizonMonths(horizon)
                    .source(source)
                    .build());
  }

  @Provide
  Arbitrary<MetricSeries> series() {
    return Combinators.combine(days(), numbers().list().ofMaxSize(4))
        .as(
            (first, values) -> {
              Map<LocalDate, Double> byDay = new LinkedHashMap<>();
              for (int i = 0; i < values.size(); i++) {
                byDay.put(first.plusDays(i), values.get(i));
              }
              return MetricSeries.of("EUR", byDay);
            });
  }

  @Provide
  Arbitrary<Ratings> ratings() {
    return Combinators.combine(texts(), texts(), days(), numbers(), evidence().optional())
        .as(
            (account, assessor, date, value, evidence) ->
                Rating.builder()
                    .account(AccountId.of(account))
                    .criterion("c")
                    .assessor(assessor)
                    .date(date)
                    .value(value)
                    .evidence(evidence)
                    .build())
        .list()
        .uniqueElements(rating -> rating.account() + rating.assessor() + rating.date())
        .ofMaxSize(3)
        .map(Ratings::of);
  }

  @Provide
  Arbitrary<Criterion> criteria() {
    return texts().flatMap(KamDomain::criterion);
  }

  @Provide
  Arbitrary<CriterionTree> trees() {
    return Arbitraries.doubles()
        .between(0.1, 100)
        .list()
        .ofMinSize(2)
        .ofMaxSize(5)
        .map(
            points -> {
              ImmutableList.Builder<CriterionTree> leaves = ImmutableList.builder();
              for (int i = 1; i < points.size(); i++) {
                leaves.add(CriterionTree.leaf("c" + i, points.get(i)));
              }
              return CriterionTree.group(
                  "all",
                  1,
                  ImmutableList.of(
                      CriterionTree.group("g", points.get(0), leaves.build()),
                      CriterionTree.leaf("c0", 1)));
            });
  }

  @Provide
  Arbitrary<DecisionMatrix> matrices() {
    return Combinators.combine(
            texts().list().uniqueElements().ofMinSize(1).ofMaxSize(4),
            Arbitraries.oneOf(numbers(), Arbitraries.just(Double.NaN))
                .array(double[].class)
                .ofSize(2)
                .list()
                .ofSize(4))
        .as(
            (ids, rows) ->
                DecisionMatrix.of(
                    // of more than two, the first is something other than an account
                    ids.stream()
                        .map(
                            id ->
                                ids.size() > 2 && id.equals(ids.get(0))
                                    ? AlternativeId.of(id)
                                    : AccountId.of(id))
                        .toList(),
                    ImmutableList.of(
                        Criterion.more("x", Scale.ratio("")), Criterion.less("y", Scale.ratio(""))),
                    rows.subList(0, ids.size()).toArray(double[][]::new)));
  }

  @Provide
  Arbitrary<DecisionMatrix.Measurement> measurements() {
    return Combinators.combine(texts(), texts(), numbers())
        .as(
            (account, criterion, value) ->
                new DecisionMatrix.Measurement(AccountId.of(account), criterion, value));
  }

  @Provide
  Arbitrary<PortfolioMatrix> portfolios() {
    return Arbitraries.of(PortfolioMatrices.all());
  }

  @Provide
  Arbitrary<CoverageMatrix> coverages() {
    return Combinators.combine(
            Arbitraries.of(CoverageMatrix.State.class), texts().optional(), texts())
        .as(
            (state, note, row) ->
                CoverageMatrices.whiteSpace(
                        ImmutableList.of("unit", row + "2"), ImmutableList.of("offer"))
                    .with("unit", "offer", new CoverageMatrix.Cell(state, note)));
  }

  @Provide
  Arbitrary<SelectionModel> models() {
    return texts()
        .list()
        .uniqueElements()
        .ofMinSize(1)
        .ofMaxSize(4)
        .flatMap(
            ids ->
                Combinators.combine(
                        Combinators.combine(ids.stream().map(KamDomain::criterion).toList())
                            .as(ImmutableList::copyOf),
                        Arbitraries.doubles().between(0.1, 100).list().ofSize(ids.size()),
                        Arbitraries.of(ScoringPolicy.MissingData.class),
                        numbers())
                    .as(KamDomain::model));
  }

  @Provide
  Arbitrary<PhaseModel> phaseModels() {
    return Combinators.combine(texts(), numbers(), texts())
        .as(
            (id, limit, label) ->
                PhaseModel.builder()
                    .id(id)
                    .addPhases(
                        Phase.of("first", Labels.of(label)),
                        Phase.builder()
                            .id("second")
                            .addGates(
                                Gate.atMost("attempts", limit), Gate.builder().id("word").build())
                            .build())
                    .addSideStates(Phase.of("side", Labels.of(label)))
                    .build());
  }

  @Provide
  Arbitrary<PhaseHistory> phaseHistories() {
    return Combinators.combine(texts(), days().list().ofMaxSize(3), evidence())
        .as(
            (account, days, evidence) ->
                new PhaseHistory(
                    AccountId.of(account),
                    days.stream()
                        .sorted()
                        .map(day -> new PhaseHistory.Change(day, "p", evidence))
                        .collect(ImmutableList.toImmutableList())));
  }

  @Provide
  Arbitrary<Gate.Assessment> gateAssessments() {
    return Combinators.combine(
            texts(), Arbitraries.of(Gate.Status.class), evidence(), days().optional())
        .as(
            (gate, status, evidence, date) ->
                Gate.Assessment.builder()
                    .gate(gate)
                    .status(status)
                    .evidence(evidence)
                    .date(date)
                    .build());
  }

  @Provide
  Arbitrary<IdealCustomerProfile> idealCustomers() {
    return numbers()
        .map(limit -> new IdealCustomerProfile(ImmutableList.of(Gate.atLeast("size", limit))));
  }

  @Provide
  Arbitrary<ModelReference> modelReferences() {
    return models().map(ModelReference::to);
  }

  @Provide
  Arbitrary<LadderHistory> ladderHistories() {
    return Combinators.combine(texts(), ladderPositions())
        .as((subject, position) -> LadderHistory.of(subject).with(position));
  }

  @Provide
  Arbitrary<Stakeholder> stakeholders() {
    return Combinators.combine(
            texts(),
            Arbitraries.of(Stakeholder.BuyingRole.class).set().ofMaxSize(3),
            Arbitraries.of(Stakeholder.Influence.class),
            Arbitraries.of(Stakeholder.Support.class),
            texts().set().ofMaxSize(2),
            days().optional(),
            texts().optional())
        .as(
            (name, roles, influence, support, contacts, last, unit) ->
                Stakeholder.builder()
                    .id("S")
                    .name(name)
                    .roles(roles)
                    .influence(influence)
                    .support(support)
                    .contacts(contacts)
                    .lastContact(last)
                    .unit(unit)
                    .function(unit)
                    .reportsTo("boss")
                    .build());
  }

  @Provide
  Arbitrary<LadderHistory.Position> ladderPositions() {
    return Combinators.combine(
            Arbitraries.of(Ladders.trust(), Ladders.sentiment(), Ladders.perceivedRole()),
            texts(),
            days())
        .as(
            (Ladder ladder, String assessor, LocalDate date) ->
                LadderHistory.Position.builder()
                    .ladder(ladder)
                    .current(ladder.level(1))
                    .desired(ladder.level(2))
                    .assessor(assessor)
                    .date(date)
                    .build());
  }

  @Provide
  Arbitrary<Balance> balances() {
    return Combinators.combine(texts(), numbers(), numbers())
        .as(
            (subject, ours, theirs) ->
                Balance.builder()
                    .subject(subject)
                    .ours(ours)
                    .theirs(theirs)
                    .tolerance(2.5)
                    .build());
  }

  @Provide
  Arbitrary<Scorecard> scorecards() {
    Arbitrary<Indicator> indicators =
        Combinators.combine(
                Arbitraries.of(Indicator.Kind.class),
                Arbitraries.of(Scorecard.Beneficiary.class),
                Arbitraries.of(Indicator.Visibility.class),
                texts().optional(),
                Arbitraries.integers().between(1, 12).map(Period::ofMonths).optional(),
                days().optional(),
                numbers().optional(),
                series())
            .as(
                (kind, beneficiary, visibility, owner, cadence, defined, target, actual) ->
                    Indicator.builder()
                        .id("i")
                        .kind(kind)
                        .unit("EUR")
                        .beneficiary(beneficiary)
                        .visibility(visibility)
                        .owner(owner)
                        .method(owner)
                        .cadence(cadence)
                        .definedOn(defined)
                        .target(optional(target))
                        .baseline(optional(target))
                        .actual(actual)
                        .addCriteria("fit")
                        .build());
    return Combinators.combine(
            texts(), indicators, Arbitraries.of(JointInitiative.Kind.class), texts(), days())
        .as(
            (account, indicator, kind, text, day) ->
                Scorecard.builder()
                    .account(AccountId.of(account))
                    .addIndicators(indicator)
                    .addInitiatives(
                        JointInitiative.builder()
                            .id("j")
                            .kind(kind)
                            .description(text)
                            .startsOn(day)
                            .owner(text)
                            .build())
                    .addFeedback(new Scorecard.Feedback(day, account, text))
                    .bands(new TrafficLight.Bands(0.5, 0.9))
                    .build());
  }

  @Provide
  Arbitrary<PhaseAssessment> phaseAssessments() {
    return Combinators.combine(
            accounts(), phaseModels(), gateAssessments(), days().optional(), flags())
        .as(
            (account, model, gate, expected, isAside) ->
                PhaseAssessment.builder()
                    .account(account)
                    .model(model)
                    .addGates(
                        Gate.Assessment.builder()
                            .gate("word")
                            .status(gate.status())
                            .evidence(gate.evidence())
                            .date(gate.date())
                            .build())
                    .expected(
                        expected
                            .<Map<String, LocalDate>>map(day -> ImmutableMap.of("attempts", day))
                            .orElse(ImmutableMap.of()))
                    .sideState(isAside ? Optional.of("side") : Optional.empty())
                    .build());
  }

  @Provide
  Arbitrary<ScorecardEvaluation> scorecardEvaluations() {
    return Combinators.combine(
            scorecards(), days(), Arbitraries.integers().between(0, 5), Arbitraries.of(0.0, 0.125))
        .as(
            (scorecard, day, initiatives, steady) ->
                ScorecardEvaluation.builder()
                    .scorecard(scorecard)
                    .asOf(day)
                    .policy(
                        ScorecardEvaluation.Policy.builder()
                            .minInitiatives(initiatives)
                            .feedbackEvery(Period.ofMonths(initiatives + 1))
                            .steadyWithin(steady)
                            .build())
                    .build());
  }

  @Provide
  Arbitrary<RelationshipMap> relationshipMaps() {
    return Combinators.combine(
            texts(),
            texts().optional(),
            stakeholders().list().ofMaxSize(3).uniqueElements(Stakeholder::id),
            texts(),
            Arbitraries.of(KnowledgeItem.Kind.class),
            texts().set().ofMaxSize(3))
        .as(
            (account, manager, stakeholders, topic, kind, holders) ->
                RelationshipMap.builder()
                    .account(AccountId.of(account))
                    .accountManager(manager)
                    .stakeholders(stakeholders)
                    .addKnowledge(new KnowledgeItem(topic, kind, ImmutableSet.copyOf(holders)))
                    .build());
  }

  private static Arbitrary<Boolean> flags() {
    return Arbitraries.of(true, false);
  }

  private static OptionalDouble optional(Optional<Double> number) {
    return number.isPresent() ? OptionalDouble.of(number.get()) : OptionalDouble.empty();
  }

  private static SelectionModel model(
      ImmutableList<Criterion> criteria,
      List<Double> points,
      ScoringPolicy.MissingData missing,
      double limit) {
    ImmutableList.Builder<CriterionTree> leaves = ImmutableList.builder();
    for (int i = 0; i < criteria.size(); i++) {
      leaves.add(CriterionTree.leaf(criteria.get(i).id(), points.get(i)));
    }
    CriterionTree tree = CriterionTree.group("all", 1, leaves.build());
    return SelectionModel.builder()
        .id("m")
        .criteria(criteria)
        .weights(tree.weights())
        .tree(tree)
        .addGates(Gate.atLeast("g", limit), Gate.builder().id("people").build())
        .scoringPolicy(ScoringPolicy.builder().missingData(missing).build())
        .build();
  }

  private static Arbitrary<Criterion> criterion(String id) {
    Arbitrary<Bounds> bounds =
        Combinators.combine(numbers(), Arbitraries.doubles().between(0.5, 1e6))
            .as((lowest, span) -> new Bounds(lowest, lowest + span))
            .ignoreException(IllegalArgumentException.class);
    return Combinators.combine(
            Arbitraries.of(Criterion.Kind.class), bounds, Arbitraries.integers().between(0, 9))
        .as(
            (kind, range, shape) -> {
              double middle = range.lowest() + range.span() / 2;
              Criterion.Builder criterion =
                  Criterion.builder()
                      .id(id)
                      .kind(kind)
                      .labels(Labels.of(id, id + " nl", id + " de"))
                      .scale(
                          shape % 2 == 0
                              ? Scale.ratio("EUR", range.lowest(), range.highest())
                              : Scale.interval(range.lowest(), range.highest()))
                      .preference(preference(shape, middle, range));
              valueFunction(shape, range, middle).forEach(criterion::valueFunction);
              return criterion.build();
            })
        .ignoreException(IllegalArgumentException.class);
  }

  private static Preference preference(int shape, double middle, Bounds range) {
    return switch (shape) {
      case 0 -> Preference.LESS;
      case 1 -> Preference.target(middle);
      case 2 -> new Preference.Range(new Bounds(range.lowest(), middle));
      default -> Preference.MORE;
    };
  }

  private static List<ValueFunction> valueFunction(int shape, Bounds range, double middle) {
    return switch (shape) {
      case 3 -> List.of(ValueFunctions.linear(range.highest(), range.lowest()));
      case 4 ->
          List.of(
              ValueFunctions.piecewiseLinear(
                  ImmutableMap.of(range.lowest(), 0.25, middle, 0.5, range.highest(), 1.0)));
      case 5 -> List.of(ValueFunctions.plateau(range, range.lowest(), middle));
      case 6 -> List.of(ValueFunctions.exponential(range.lowest(), range.highest(), 2.5));
      case 7 -> List.of(ValueFunctions.logistic(middle, -0.5));
      case 8 -> List.of(ValueFunctions.steps(0.25, ImmutableMap.of(middle, 0.75)));
      default -> List.of();
    };
  }

  static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 20_000).map(LocalDate::ofEpochDay);
  }

  static Arbitrary<Double> numbers() {
    return Arbitraries.doubles().between(-1e12, 1e12);
  }

  static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars('a', 'Z', '\u00e9', ' ', '"', '\\', '#', ':', '-', '\u4e2d')
        .ofMinLength(1)
        .ofMaxLength(6)
        .filter(text -> !text.isBlank());
  }
}
