package org.openkam.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.gate.Gate;
import org.openkam.core.gate.Threshold;
import org.openkam.core.model.AxisModel;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.core.model.StrategySpec;
import org.openkam.core.portfolio.PortfolioMatrices;
import org.openkam.planning.choice.ChoiceProblem;
import org.openkam.planning.choice.ChoiceSolution;
import org.openkam.planning.positioning.PortfolioMap;
import org.openkam.planning.positioning.Positioner;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.selection.KeyAccountSelector;
import org.openkam.planning.selection.ManualDecision;
import org.openkam.planning.selection.Selection;
import org.openkam.planning.selection.SelectionConstraints;
import org.openkam.planning.selection.SelectionStability;
import org.openkam.planning.selection.Shortlists;
import org.openkam.planning.selection.TrackRule;
import org.openkam.planning.study.KeyAccountStudy;
import org.openkam.planning.study.ScoreHistory;
import org.openkam.planning.study.SizeAndRisk;
import org.openkam.planning.study.Study;
import org.openkam.planning.study.StudyChanges;
import org.openkam.planning.study.StudyPolicy;
import org.openkam.scoring.explanation.Explanation;
import org.openkam.scoring.sampling.SmaaSettings;
import org.openkam.scoring.standard.Strategies;
import org.openkam.scoring.strategy.AccountScore;
import org.openkam.scoring.strategy.Scoring;

/** A selection with everything in it is read back equal, and goes on as it was. */
final class SelectionRoundTripProperties {
  private static final ImmutableList<Criterion> CRITERIA =
      ImmutableList.of(
          Criterion.more("potential", Scale.ratio("EUR", 0, 100)),
          Criterion.more("fit", Scale.ratio("", 0, 10)),
          Criterion.less("cost", Scale.ratio("EUR", 0, 50)));
  private static final Threshold LARGE = new Threshold("potential", Threshold.Side.AT_LEAST, 50);
  private static final Threshold FITTING = new Threshold("fit", Threshold.Side.AT_LEAST, 4);

  @Provide
  Arbitrary<List<Account>> accounts() {
    Arbitrary<Optional<Double>> shares =
        Arbitraries.doubles().between(0, 1).injectNull(0.1).map(Optional::ofNullable);
    return Combinators.combine(
            shares, shares, shares, Arbitraries.of(Account.Track.class).optional(0.2))
        .as(
            (potential, fit, cost, track) -> {
              Account.Builder account = Account.builder().id(AccountId.of("x")).track(track);
              potential.ifPresent(share -> account.putFigure("potential", share * 100));
              fit.ifPresent(share -> account.putFigure("fit", share * 10));
              cost.ifPresent(share -> account.putFigure("cost", share * 50));
              return account.build();
            })
        .list()
        .ofMinSize(1)
        .ofMaxSize(10)
        .map(SelectionRoundTripProperties::numbered);
  }

  private static List<Account> numbered(List<Account> accounts) {
    return IntStream.range(0, accounts.size())
        .mapToObj(i -> accounts.get(i).toBuilder().id(AccountId.of("a" + i)).name("a" + i).build())
        .toList();
  }

  @Provide
  Arbitrary<SelectionModel> models() {
    return Combinators.combine(
            Arbitraries.of("weighted-sum", "topsis", "vikor", "promethee-2", "edas"),
            Arbitraries.of(
                ScoringPolicy.MissingData.WORST,
                ScoringPolicy.MissingData.BEST,
                ScoringPolicy.MissingData.INTERVAL),
            Arbitraries.integers().between(1, 4),
            Arbitraries.of(true, false))
        .as(
            (strategy, missing, places, isGated) ->
                SelectionModel.builder()
                    .id("m")
                    .criteria(CRITERIA)
                    .weights(
                        Weights.proportional(
                            ImmutableMap.of("potential", 5.0, "fit", 3.0, "cost", 2.0)))
                    .axes(
                        ImmutableList.of(
                            axis(PortfolioMatrices.nineBox().horizontal().id(), "fit"),
                            axis(PortfolioMatrices.nineBox().vertical().id(), "potential")))
                    .portfolio(PortfolioMatrices.nineBox())
                    .gates(isGated ? ImmutableList.of(Gate.atLeast("fit", 2)) : ImmutableList.of())
                    .strategy(StrategySpec.of(strategy))
                    .scoringPolicy(ScoringPolicy.builder().missingData(missing).build())
                    .selectionPolicy(SelectionPolicy.builder().maxKeyAccounts(places).build())
                    .sizeMeasure("potential")
                    .build());
  }

  private static AxisModel axis(String axis, String criterion) {
    return AxisModel.of(axis, Weights.proportional(ImmutableMap.of(criterion, 1.0)));
  }

  @Provide
  Arbitrary<SelectionConstraints> constraints() {
    return Arbitraries.of(
        SelectionConstraints.none(),
        SelectionConstraints.builder().shortlist(Shortlists.largest("potential", 5)).build(),
        SelectionConstraints.builder()
            .tracks(new TrackRule(LARGE, FITTING))
            .reservedSlots(2)
            .putCapacity("cost", 60)
            .previous(ImmutableSet.of(AccountId.of("a0")))
            .switchingCost(0.125)
            .addDecisions(
                ManualDecision.builder()
                    .account(AccountId.of("a0"))
                    .verdict(ManualDecision.Verdict.CHOOSE)
                    .author("Ada")
                    .reason("board meeting")
                    .date(LocalDate.of(2026, 3, 1))
                    .build())
            .build());
  }

  @Property(tries = 60)
  void selectionsComeBackWithAllTheirParts(
      @ForAll("models") SelectionModel model,
      @ForAll("constraints") SelectionConstraints constraints,
      @ForAll("accounts") List<Account> accounts) {
    Selection selection =
        KeyAccountSelector.of(model, Strategies.standard()).on(constraints).select(accounts);

    assertComesBack(selection, Selection.class);
    selection.keyAccounts().forEach(each -> assertComesBack(each, KeyAccount.class));
    selection.keyAccounts().forEach(each -> assertComesBack(each.explanation(), Explanation.class));
    selection.exclusions().forEach(each -> assertComesBack(each, Selection.Exclusion.class));
    selection
        .exclusions()
        .forEach(
            each -> each.score().ifPresent(score -> assertComesBack(score, AccountScore.class)));
    selection.scoring().ifPresent(scoring -> assertComesBack(scoring, Scoring.class));
    selection.problem().ifPresent(problem -> assertComesBack(problem, ChoiceProblem.class));
    selection.choice().ifPresent(choice -> assertComesBack(choice, ChoiceSolution.class));
  }

  @Property(tries = 20)
  void aSelectionThatCameBackGoesOnAsItWas(
      @ForAll("models") SelectionModel model, @ForAll("accounts") List<Account> accounts) {
    Selection selection = KeyAccountSelector.of(model, Strategies.standard()).select(accounts);
    Selection read = KamJson.json().read(KamJson.json().write(selection), Selection.class);
    SmaaSettings settings = SmaaSettings.builder().samples(50).seed(1).build();

    assertThat(read.exchangePrices()).isEqualTo(selection.exchangePrices());
    if (!selection.keyAccounts().isEmpty() && model.strategy().name().equals("weighted-sum")) {
      SelectionStability stability = SelectionStability.of(selection, settings);
      assertThat(SelectionStability.of(read, settings)).isEqualTo(stability);
      assertComesBack(stability, SelectionStability.class);
    }
  }

  @Property(tries = 30)
  void portfolioMapsComeBack(
      @ForAll("models") SelectionModel model, @ForAll("accounts") List<Account> accounts) {
    PortfolioMap map = Positioner.of(model).place(accounts);

    assertComesBack(map, PortfolioMap.class);
    map.placements().forEach(placement -> assertComesBack(placement, PortfolioMap.Placement.class));
  }

  @Property(tries = 30)
  void studiesComeBack(
      @ForAll("models") SelectionModel model, @ForAll("accounts") List<Account> accounts) {
    StudyPolicy policy = StudyPolicy.builder().draws(20).refittedDraws(5).seed(7).build();

    Study study =
        KeyAccountStudy.of(model).asOf(LocalDate.of(2026, 6, 30)).with(policy).on(accounts);

    assertComesBack(study, Study.class);
    study.sizeAndRisk().ifPresent(risk -> assertComesBack(risk, SizeAndRisk.class));
    study.mutualFit().ifPresent(fit -> assertComesBack(fit, Study.MutualFitSummary.class));
    assertComesBack(policy.without(StudyPolicy.Part.STABILITY), StudyPolicy.class);
  }

  @Property(tries = 30)
  void changesAndHistoriesComeBack(
      @ForAll("models") SelectionModel before,
      @ForAll("models") SelectionModel now,
      @ForAll("accounts") List<Account> lastYear,
      @ForAll("accounts") List<Account> thisYear) {
    LocalDate day = LocalDate.of(2026, 6, 30);
    StudyPolicy policy =
        StudyPolicy.builder()
            .parts(ImmutableSet.of(StudyPolicy.Part.POSITIONS))
            .whenBlocked(StudyPolicy.WhenBlocked.SHOW)
            .build();
    Study last = KeyAccountStudy.of(before).asOf(day.minusYears(1)).with(policy).on(lastYear);
    Study study = KeyAccountStudy.of(now).asOf(day).with(policy).on(thisYear);

    assertComesBack(study.changesSince(last), StudyChanges.class);
    assertComesBack(ScoreHistory.of(List.of(last, study)), ScoreHistory.class);
  }

  private static <T> void assertComesBack(T value, Class<T> type) {
    String json = KamJson.json().write(value);
    T read = KamJson.json().read(json, type);
    assertThat(read).isEqualTo(value).hasSameHashCodeAs(value);
    assertThat(KamJson.json().write(read)).isEqualTo(json);
    assertThat(KamJson.yaml().read(KamJson.yaml().write(value), type)).isEqualTo(value);
  }
}
