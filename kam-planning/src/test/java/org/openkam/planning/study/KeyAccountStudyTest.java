package org.openkam.planning.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;
import static org.openkam.planning.study.Studies.ACCOUNTS;
import static org.openkam.planning.study.Studies.BIG;
import static org.openkam.planning.study.Studies.DAY;
import static org.openkam.planning.study.Studies.EVEN;
import static org.openkam.planning.study.Studies.GATED;
import static org.openkam.planning.study.Studies.SMALL;
import static org.openkam.planning.study.Studies.SPIKE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.StandardCriteria;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Threshold;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.Measures;
import org.openkam.core.model.ModelReference;
import org.openkam.core.model.Provenance;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.core.model.StrategySpec;
import org.openkam.planning.Portfolios;
import org.openkam.planning.positioning.Positioner;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.selection.KeyAccountSelector;
import org.openkam.planning.selection.Selection;
import org.openkam.planning.selection.SelectionConstraints;
import org.openkam.planning.selection.SelectionStability;
import org.openkam.planning.selection.TrackRule;
import org.openkam.planning.study.StudyPolicy.WhenBlocked;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.explanation.Explanation;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.sampling.SmaaSettings;
import org.openkam.scoring.standard.Strategies;

final class KeyAccountStudyTest {
  private static final SelectionModel MODEL = Studies.model().build();
  private static final SelectionModel TOO_FEW =
      Studies.model()
          .selectionPolicy(SelectionPolicy.builder().minCriteria(4).maxKeyAccounts(2).build())
          .scoringPolicy(
              ScoringPolicy.builder()
                  .missingData(ScoringPolicy.MissingData.IGNORE)
                  .minimumCoverage(0.5)
                  .build())
          .build();

  @Test
  void findsEverythingInOneCall() {
    Study study = KeyAccountStudy.of(MODEL).asOf(DAY).on(ACCOUNTS);

    assertThat(study.day()).isEqualTo(DAY);
    assertThat(study.policy()).isEqualTo(StudyPolicy.standard());
    assertThat(study.model()).isEqualTo(MODEL);
    assertThat(study.hasBlockingFinding()).isFalse();
    assertThat(study.keyAccounts()).extracting(KeyAccount::account).containsExactly(EVEN, SPIKE);
    assertThat(study.selection())
        .isEqualTo(KeyAccountSelector.of(MODEL, Strategies.standard()).select(ACCOUNTS));
    assertThat(study.positions()).hasValue(Positioner.of(MODEL).place(ACCOUNTS));
    assertThat(study.stability()).map(SelectionStability::samples).hasValue(10_000);
    assertThat(study.sizeAndRisk()).map(SizeAndRisk::measure).hasValue("volume");
    assertThat(study.dataFindings()).isEmpty();
    assertThat(study.sources()).isEmpty();
    assertThat(study.name(BIG)).isEqualTo("BIG");
    assertThat(study.name(AccountId.of("ghost"))).isEqualTo("ghost");
  }

  @Test
  @Tag("R032")
  void theFitOfSustainabilityGoalsDecidesBetweenAccountsOfOneSize() {
    ImmutableList<Criterion> criteria =
        ImmutableList.of(
            Criterion.more("revenue", Scale.interval(0, 10)),
            StandardCriteria.criterion("sustainability-fit"));
    SelectionModel model =
        SelectionModel.builder()
            .id("green")
            .criteria(criteria)
            .weights(
                Weights.proportional(ImmutableMap.of("revenue", 3.0, "sustainability-fit", 1.0)))
            .strategy(new StrategySpec("weighted-sum", Attributes.of("points", 10)))
            .selectionPolicy(SelectionPolicy.builder().minCriteria(2).maxKeyAccounts(1).build())
            .build();
    Study study =
        KeyAccountStudy.of(model)
            .asOf(DAY)
            .with(Studies.policy().build())
            .on(
                ImmutableList.of(
                    Portfolios.account(
                        "grey", ImmutableMap.of("revenue", 6.0, "sustainability-fit", 2.0)),
                    Portfolios.account(
                        "green", ImmutableMap.of("revenue", 6.0, "sustainability-fit", 9.0)),
                    Portfolios.account(
                        "far", ImmutableMap.of("revenue", 4.0, "sustainability-fit", 10.0))));

    // 0.75 * 6 + 0.25 * 9 = 6.75, before 0.75 * 4 + 0.25 * 10 = 5.5 and 0.75 * 6 + 0.25 * 2 = 5
    KeyAccount chosen = study.keyAccounts().get(0);
    assertThat(study.keyAccounts()).hasSize(1);
    assertThat(chosen.account()).isEqualTo(AccountId.of("green"));
    assertThat(chosen.score().score()).isCloseTo(6.75, within(1e-12));
    assertThat(chosen.explanation().strongest(2))
        .extracting(contribution -> contribution.criterion().id())
        .contains("sustainability-fit");
  }

  @Test
  void readsAccountsOnceForEveryPart() {
    Study study = Studies.study().under(capacity()).on(withHours(10));

    assertThat(study.measured().measures())
        .extracting(Measure::name)
        .containsExactly(
            "revenue",
            "potential",
            "cooperation",
            "volume",
            "hours",
            "profit-impact",
            "supply-risk",
            "our-share-of-spend",
            "supplier-switches-per-year");
    assertThat(study.matrix().accounts()).containsExactly(BIG, EVEN, SPIKE, GATED, SMALL);
    assertThat(study.matrix().criteria()).isEqualTo(MODEL.criteria());
    assertThat(study.measured().source()).isEmpty();
    assertThat(study.measured().find(EVEN, Measures.figure("profit-impact"))).hasValue(8);
    assertThat(study.measured().find(BIG, Measures.figure("profit-impact"))).isEmpty();
    assertThat(study.selection().constraints()).isEqualTo(capacity());
    assertThat(study.keyAccounts()).extracting(KeyAccount::account).containsExactly(EVEN);
  }

  @Test
  void explainsTheBestOfThoseThatWereNotChosen() {
    Study study =
        Studies.study().with(Studies.policy().explainedExclusions(2).build()).on(ACCOUNTS);

    assertThat(study.explanations()).extracting(Explanation::account).containsExactly(GATED, BIG);
    assertThat(study.findExplanation(BIG).orElseThrow().contribution("potential").amount())
        .isCloseTo(1, within(1e-12));
    assertThat(study.findExplanation(EVEN)).hasValue(study.keyAccounts().get(0).explanation());
    assertThat(study.findExplanation(SMALL)).isEmpty();
    assertThat(Studies.study().on(ACCOUNTS).explanations()).hasSize(3);
    assertThat(
            Studies.study()
                .with(Studies.policy().explainedExclusions(0).build())
                .on(ACCOUNTS)
                .explanations())
        .isEmpty();
  }

  @Test
  void examinesTheStabilityOfTheChosenAndOfThoseNextToTheCut() {
    SelectionStability all = Studies.study().on(ACCOUNTS).stability().orElseThrow();
    SelectionStability one =
        Studies.study()
            .with(Studies.policy().accountsBelowCut(1).build())
            .on(ACCOUNTS)
            .stability()
            .orElseThrow();

    assertThat(all.accounts())
        .extracting(SelectionStability.AccountStability::account)
        .containsExactly(EVEN, SPIKE, BIG, SMALL);
    assertThat(one.accounts()).isEqualTo(all.accounts().subList(0, 3));
    assertThat(one.topSet()).isEqualTo(all.topSet());
    assertThat(one.samples()).isEqualTo(200);
    assertThat(one.provenance().seed()).hasValue(0);
    assertThat(one.provenance().sampling().orElseThrow()).endsWith("with concentration 50.0");
  }

  @Test
  void drawsLessWhereEachDrawIsFittedAnew() {
    StudyPolicy policy = Studies.policy().refittedDraws(30).seed(7).weightConcentration(20).build();
    Study study =
        KeyAccountStudy.of(MODEL, Topsis.withNormalization(Normalizations.BOUNDS))
            .asOf(DAY)
            .with(policy)
            .on(ACCOUNTS.subList(0, 3));
    SelectionStability stability = study.stability().orElseThrow();

    assertThat(stability.samples()).isEqualTo(30);
    assertThat(stability.provenance().seed()).hasValue(7);
    assertThat(stability.provenance().sampling().orElseThrow()).endsWith("with concentration 20.0");
  }

  @Test
  @Tag("R018")
  @Tag("R040")
  void saysWhatSizeSaysBesideTheSelection() {
    SizeAndRisk size = Studies.study().on(ACCOUNTS).sizeAndRisk().orElseThrow();

    assertThat(size.sizes().keySet()).containsExactly(BIG, SPIKE, GATED, EVEN, SMALL);
    assertThat(size.largest().orElseThrow().one()).containsExactly(EVEN, SPIKE);
    assertThat(size.largest().orElseThrow().other()).containsExactly(BIG, SPIKE);
    assertThat(size.losses())
        .containsExactly(
            new SizeAndRisk.AccountLoss(
                BIG,
                0.5,
                ImmutableList.of(new SizeAndRisk.GroupLoss("country", "DE", 500 / 600.0))),
            new SizeAndRisk.AccountLoss(
                SPIKE, 0.2, ImmutableList.of(new SizeAndRisk.GroupLoss("country", "NL", 0.5))),
            new SizeAndRisk.AccountLoss(
                EVEN,
                0.1,
                ImmutableList.of(new SizeAndRisk.GroupLoss("country", "DE", 100 / 600.0))));
    // 0.25 + 0.04 + 0.0225 + 0.01 + 0.0025
    assertThat(size.concentration().herfindahl()).isCloseTo(0.325, within(1e-12));
  }

  @Test
  void asksWhetherTheKeyAccountsWouldChooseUsToo() {
    Study.MutualFitSummary fit = Studies.study().on(ACCOUNTS).mutualFit().orElseThrow();

    assertThat(fit.assessed()).containsExactly(EVEN);
    assertThat(fit.unknown()).containsExactly(SPIKE);
    assertThat(fit.findings()).extracting(Finding::code).containsExactly("NOT_KEY_SUPPLIER");
    assertThat(fit.findings()).extracting(Finding::subject).containsExactly("even");
  }

  @Test
  void takesTheShareOfRevenueFromTheSizes() {
    ImmutableList<Account> dependent =
        ImmutableList.of(
            ACCOUNTS.get(0),
            ACCOUNTS.get(1).toBuilder()
                .putFigure("our-share-of-spend", 0.2)
                .putFigure("supplier-switches-per-year", 0.5)
                .build(),
            Studies.account("refund", 1, 1, 1, -400, "NL"));

    // 100 of 600 is a sixth, and a size below zero counts for nothing
    assertThat(Studies.study().on(dependent).mutualFit().orElseThrow().findings())
        .extracting(Finding::message)
        .contains("'even' makes up 17 % of our revenue, but spends only 20 % with us");
  }

  @Test
  void saysWhereItComesFrom() {
    Finding noticed = Finding.info("NOTICED", "f.csv", "a row was empty", ImmutableMap.of());
    Study study =
        Studies.study()
            .with(Studies.policy().seed(5).build())
            .withDataFindings(List.of(noticed))
            .withSources(ImmutableMap.of("f.csv", "abc"))
            .on(ACCOUNTS);

    assertThat(study.provenance())
        .isEqualTo(Provenance.of(study.measured()).model(ModelReference.to(MODEL)).seed(5).build());
    assertThat(study.dataFindings()).containsExactly(noticed);
    assertThat(study.sources()).containsExactly(Map.entry("f.csv", "abc"));
    assertThat(study.hasBlockingFinding()).isFalse();
  }

  @Test
  void leavesOutWhatTheModelHasNothingFor() {
    Study study =
        KeyAccountStudy.of(Portfolios.model().build())
            .asOf(DAY)
            .with(Studies.policy().build())
            .on(ACCOUNTS);

    assertThat(study.positions()).isEmpty();
    assertThat(study.sizeAndRisk()).isEmpty();
    assertThat(study.mutualFit()).isPresent();
    assertThat(study.stability()).isPresent();
  }

  @Test
  void hasNothingToSayAboutNobody() {
    Study study = Studies.study().on(ImmutableList.of());

    assertThat(study.keyAccounts()).isEmpty();
    assertThat(study.explanations()).isEmpty();
    assertThat(study.stability()).isEmpty();
    assertThat(study.sizeAndRisk()).isEmpty();
    assertThat(study.mutualFit()).isEmpty();
    assertThat(study.hasBlockingFinding()).isFalse();
  }

  @Test
  void givesNoKeyAccountsWhereTheSelectionIsBlocked() {
    Study study =
        KeyAccountStudy.of(TOO_FEW).asOf(DAY).with(Studies.policy().build()).on(withThin());

    assertThat(study.hasBlockingFinding()).isTrue();
    assertThat(study.keyAccounts()).isEmpty();
    assertThat(study.selection().chosenIds()).isEmpty();
    assertThat(study.selection().choice()).isEmpty();
    assertThat(study.selection().problem()).isEmpty();
    assertThat(study.selection().exclusions())
        .extracting(exclusion -> exclusion.account().value())
        .containsExactly("gated", "even", "spike", "big", "small", "thin");
    assertThat(study.selection().exclusions().subList(1, 5))
        .allSatisfy(
            exclusion ->
                assertThat(exclusion.reasons())
                    .containsExactly(
                        Finding.info(
                            "SELECTION_BLOCKED",
                            exclusion.account().value(),
                            "nobody is chosen, because the selection is blocked by {codes}",
                            ImmutableMap.of("codes", ImmutableList.of("TOO_FEW_CRITERIA")))));
    assertThat(reasons(study, GATED)).containsExactly("COOPERATION_BELOW_MINIMUM");
    assertThat(reasons(study, AccountId.of("thin"))).containsExactly("COVERAGE_TOO_LOW");
    assertThat(study.stability()).isEmpty();
    assertThat(study.mutualFit()).isEmpty();
    assertThat(study.sizeAndRisk().orElseThrow().largest()).isEmpty();
    assertThat(study.sizeAndRisk().orElseThrow().losses())
        .extracting(SizeAndRisk.AccountLoss::account)
        .containsExactly(BIG);
    assertThat(study.explanations()).extracting(Explanation::account).contains(EVEN, SPIKE);
  }

  @Test
  void saysNothingAboutAChoiceThatIsWithheld() {
    ImmutableList<Account> tied =
        ImmutableList.<Account>builder()
            .add(Studies.account("twin", 3, 3, 3, 1, "NL"))
            .addAll(ACCOUNTS.subList(0, 2))
            .build();
    KeyAccountStudy study = KeyAccountStudy.of(TOO_FEW).asOf(DAY);
    StudyPolicy shown = Studies.policy().whenBlocked(WhenBlocked.SHOW).build();

    assertThat(codes(study.with(shown).on(tied))).contains("TIE_AT_CUT", "TOO_FEW_CRITERIA");
    assertThat(codes(study.on(tied)))
        .contains("TOO_FEW_CRITERIA")
        .doesNotContain("TIE_AT_CUT")
        .isSubsetOf(codes(study.with(shown).on(tied)));
    assertThat(codes(study.on(withThin()))).contains("TOO_FEW_CRITERIA");
  }

  @Test
  void givesKeyAccountsOfABlockedSelectionWhereAskedTo() {
    Study study =
        KeyAccountStudy.of(TOO_FEW)
            .asOf(DAY)
            .with(Studies.policy().whenBlocked(WhenBlocked.SHOW).build())
            .on(ACCOUNTS);

    assertThat(study.hasBlockingFinding()).isTrue();
    assertThat(study.keyAccounts()).extracting(KeyAccount::account).containsExactly(EVEN, SPIKE);
    assertThat(study.stability()).isPresent();
  }

  @Test
  void countsKeyAccountsForLaterToo() {
    TrackRule rule =
        new TrackRule(
            new Threshold("volume", Threshold.Side.AT_LEAST, 0),
            new Threshold("volume", Threshold.Side.AT_LEAST, 1e6));
    KeyAccountStudy later =
        Studies.study().under(SelectionConstraints.builder().tracks(rule).reservedSlots(1).build());
    ImmutableList<Account> accounts =
        ImmutableList.<Account>builder()
            .addAll(ACCOUNTS.subList(2, 5))
            .add(ACCOUNTS.get(1).toBuilder().track(Account.Track.FUTURE).build())
            .build();
    Study study = later.on(accounts);

    assertThat(study.keyAccounts()).extracting(KeyAccount::account).containsExactly(SPIKE);
    assertThat(study.selection().chosenIds()).containsExactly(SPIKE, EVEN);
    assertThat(study.findExplanation(EVEN).orElseThrow().score()).isCloseTo(6, within(1e-12));
    assertThat(study.mutualFit().orElseThrow().assessed()).containsExactly(EVEN);
    assertThat(study.sizeAndRisk().orElseThrow().largest().orElseThrow().one())
        .containsExactly(SPIKE, EVEN);
    Finding forbids = Finding.blocking("FORBIDS", "f.csv", "not so", ImmutableMap.of());
    assertThat(later.withDataFindings(List.of(forbids)).on(accounts).selection())
        .satisfies(
            blocked -> assertThat(blocked.chosenIds()).isEmpty(),
            blocked -> assertThat(blocked.exclusions()).hasSize(4));
  }

  @Test
  void isBlockedByWhatTheReaderOfTheDataForbids() {
    Finding mixed =
        Finding.blocking("MIXED_CURRENCIES", "f.csv", "euros and yen mix", ImmutableMap.of());
    Study study = Studies.study().withDataFindings(List.of(mixed)).on(ACCOUNTS);

    assertThat(study.hasBlockingFinding()).isTrue();
    assertThat(study.selection().hasBlockingFinding()).isFalse();
    assertThat(study.keyAccounts()).isEmpty();
    assertThat(study.selection().findExclusion(SPIKE).orElseThrow())
        .extracting(Selection.Exclusion::reasons)
        .asString()
        .contains("SELECTION_BLOCKED", "MIXED_CURRENCIES");
  }

  @Test
  void isBlockedByACriterionThatNobodyWasMeasuredBy() {
    Criterion misspelt =
        Criterion.more("margin", Scale.interval(0, 10)).toBuilder().measure("marign").build();
    Criterion unweighted = Criterion.more("age", Scale.interval(0, 10));
    SelectionModel model =
        Portfolios.model()
            .addCriteria(misspelt, unweighted)
            .weights(
                Weights.proportional(
                    ImmutableMap.of(
                        "revenue",
                        1.0,
                        "potential",
                        1.0,
                        "cooperation",
                        1.0,
                        "margin",
                        1.0,
                        "age",
                        0.0)))
            .scoringPolicy(
                ScoringPolicy.builder().missingData(ScoringPolicy.MissingData.IGNORE).build())
            .build();

    Study study = KeyAccountStudy.of(model).asOf(DAY).with(Studies.policy().build()).on(ACCOUNTS);

    assertThat(study.dataFindings())
        .extracting(Finding::message)
        .containsExactly(
            "criterion 'margin' reads 'marign', which was not measured for any of 5 accounts");
    assertThat(study.keyAccounts()).isEmpty();
    assertThat(
            KeyAccountStudy.of(model)
                .asOf(DAY)
                .with(Studies.policy().whenBlocked(WhenBlocked.SHOW).build())
                .on(ACCOUNTS)
                .keyAccounts())
        .isNotEmpty();
  }

  @Test
  void reportsItsProgressInThousandthsOfSteps() {
    List<Long> done = new ArrayList<>();
    List<Long> totals = new ArrayList<>();
    Study whole =
        Studies.study()
            .with(Studies.policy().draws(512).build())
            .reportingTo(
                (step, total) -> {
                  done.add(step);
                  totals.add(total);
                })
            .on(ACCOUNTS);

    // after reading, selection, positions and explanations 512 weights are drawn in two blocks
    assertThat(done).containsExactly(1000L, 2000L, 3000L, 4000L, 4500L, 5000L, 5000L, 6000L, 7000L);
    assertThat(totals).containsOnly(7000L);
    assertThat(whole.stability()).isPresent();
    done.clear();
    Study bare =
        Studies.study()
            .with(StudyPolicy.builder().parts(ImmutableSet.of()).build())
            .reportingTo((step, total) -> done.add(step))
            .on(ACCOUNTS);
    assertThat(done).containsExactly(1000L, 2000L);
    assertThat(bare.stability()).isEmpty();
  }

  @Test
  void stopsWithinASecondWhenInterrupted() {
    Thread caller = Thread.currentThread();
    AtomicLong since = new AtomicLong();
    KeyAccountStudy endless =
        Studies.study()
            .with(Studies.policy().draws(200_000_000).build())
            .reportingTo(
                (done, total) -> {
                  if (done > 4000 && since.compareAndSet(0, System.nanoTime())) {
                    caller.interrupt();
                  }
                });

    assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> endless.on(ACCOUNTS));
    assertThat(Duration.ofNanos(System.nanoTime() - since.get())).isLessThan(Duration.ofSeconds(1));
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void stopsBetweenTwoStepsWhenInterrupted() {
    for (long step : new long[] {0, 1000, 2000, 3000, 5000, 6000, 7000}) {
      List<Long> seen = new ArrayList<>();
      KeyAccountStudy study =
          Studies.study()
              .reportingTo(
                  (done, total) -> {
                    seen.add(done);
                    interruptAt(step, done);
                  });
      interruptAt(step, 0);

      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(() -> study.on(ACCOUNTS))
          .withMessage("the study was interrupted");
      assertThat(seen).allMatch(done -> done <= step);
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void stopsBetweenTwoAccountsWhoseStabilityIsExamined() {
    Thread caller = Thread.currentThread();
    Study study = Studies.study().on(ACCOUNTS);
    SmaaSettings settings =
        SmaaSettings.builder().samples(1).listener((done, total) -> caller.interrupt()).build();

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> SelectionStability.of(study.selection(), settings))
        .withMessageEndingWith("was interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  private static void interruptAt(long step, long done) {
    if (done == step) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void refusesToStudyWithoutADay() {
    assertThatIllegalStateException()
        .isThrownBy(() -> KeyAccountStudy.of(MODEL).on(ACCOUNTS))
        .withMessage("study by model 'three-ratings' must have a day: call asOf first");
  }

  @Test
  void refusesAnAccountThatOccursTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Studies.study().on(ImmutableList.of(ACCOUNTS.get(0), ACCOUNTS.get(0))))
        .withMessageContaining("big");
  }

  @Test
  void refusesToExamineFewerThanNoAccounts() {
    Study study = Studies.study().on(ACCOUNTS);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> SelectionStability.of(study.selection(), SmaaSettings.builder().build(), -1))
        .withMessage("candidates below the cut must not be negative: -1");
  }

  @Test
  void namesItsModel() {
    assertThat(Studies.study()).hasToString("key account study by model 'three-ratings'");
  }

  private static List<String> codes(Study study) {
    return study.selection().findings().stream().map(Finding::code).toList();
  }

  private static List<String> reasons(Study study, AccountId account) {
    return study.selection().findExclusion(account).orElseThrow().reasons().stream()
        .map(Finding::code)
        .toList();
  }

  private static SelectionConstraints capacity() {
    return SelectionConstraints.builder().putCapacity("hours", 10).build();
  }

  private static ImmutableList<Account> withHours(double hours) {
    return ACCOUNTS.stream()
        .map(account -> account.toBuilder().putFigure("hours", hours).build())
        .collect(ImmutableList.toImmutableList());
  }

  /** The accounts with one of which too little is known for a score. */
  private static ImmutableList<Account> withThin() {
    return ImmutableList.<Account>builder()
        .add(Portfolios.account("thin", ImmutableMap.of("revenue", 9.0)))
        .addAll(ACCOUNTS)
        .build();
  }
}
