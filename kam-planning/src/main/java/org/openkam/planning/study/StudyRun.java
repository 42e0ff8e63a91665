package org.openkam.planning.study;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.measure.AccountsAsOf;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.MeasuredAccounts;
import org.openkam.core.model.ModelReference;
import org.openkam.core.model.Provenance;
import org.openkam.core.model.SelectionModel;
import org.openkam.planning.mutualfit.MutualFitFigures;
import org.openkam.planning.positioning.PortfolioMap;
import org.openkam.planning.positioning.Positioner;
import org.openkam.planning.selection.KeyAccountSelector;
import org.openkam.planning.selection.Selection;
import org.openkam.planning.selection.SelectionStability;
import org.openkam.planning.study.StudyPolicy.WhenBlocked;
import org.openkam.scoring.explanation.Explanation;
import org.openkam.scoring.sampling.SmaaSettings;
import org.openkam.scoring.sampling.WeightSampler;
import org.openkam.scoring.strategy.AccountScore;
import org.openkam.scoring.strategy.FittedStrategy;
import org.openkam.scoring.strategy.Scoring;

/** One study of accounts: reads them once and makes every part from what was measured. */
final class StudyRun {
  /** Reading and choosing are steps beside the parts. */
  private static final int FIXED_STEPS = 2;

  private final StudySettings settings;
  private final SelectionModel model;
  private final StudyPolicy policy;
  private final ImmutableList<Account> accounts;
  private final StudyProgress progress;

  StudyRun(StudySettings settings, ImmutableList<Account> accounts) {
    this.settings = settings;
    this.model = settings.model();
    this.policy = settings.policy();
    this.accounts = accounts;
    this.progress = new StudyProgress(settings.listener(), FIXED_STEPS + policy.parts().size());
  }

  Study run() {
    Study.Builder study =
        Study.builder().day(settings.requiredDay()).policy(policy).sources(settings.sources());
    StudyProgress.checkInterrupted();
    AccountsAsOf known = AccountsAsOf.of(accounts, settings.requiredDay());
    MeasuredAccounts measured = read(known);
    ImmutableList<Finding> dataFindings =
        ImmutableList.<Finding>builder()
            .addAll(settings.dataFindings())
            .addAll(DataChecks.check(model, measured))
            .build();
    progress.finishStep();
    Selection selection = select(measured, dataFindings);
    progress.finishStep();
    study
        .names(accounts.stream().collect(toImmutableMap(Account::id, Account::name)))
        .measured(measured.valuesOnly())
        .dataFindings(dataFindings)
        .selection(selection)
        .provenance(
            Provenance.of(measured).model(ModelReference.to(model)).seed(policy.seed()).build());
    if (policy.has(StudyPolicy.Part.POSITIONS)) {
      study.positions(positions(measured));
      progress.finishStep();
    }
    if (policy.has(StudyPolicy.Part.EXPLANATIONS)) {
      study.explanations(explanations(selection));
      progress.finishStep();
    }
    if (policy.has(StudyPolicy.Part.STABILITY)) {
      study.stability(stability(selection));
      progress.finishStep();
    }
    if (policy.has(StudyPolicy.Part.SIZE_AND_RISK)) {
      study.sizeAndRisk(sizeAndRisk(measured, known, selection));
      progress.finishStep();
    }
    if (policy.has(StudyPolicy.Part.MUTUAL_FIT)) {
      study.mutualFit(mutualFit(measured, known, selection));
      progress.finishStep();
    }
    return study.build();
  }

  /** Reads everything that some part needs, also where the part is off: data is not a part. */
  private MeasuredAccounts read(AccountsAsOf known) {
    return MeasuredAccounts.read(
        known,
        ImmutableSet.<Measure>builder()
            .addAll(model.measures())
            .addAll(settings.constraints().measures())
            .addAll(MutualFitFigures.MEASURES)
            .build());
  }

  private Selection select(MeasuredAccounts measured, ImmutableList<Finding> dataFindings) {
    Selection selection =
        KeyAccountSelector.of(model, settings.strategy())
            .on(settings.constraints())
            .select(measured);
    ImmutableList<Finding> blocking =
        Stream.concat(selection.findings().stream(), dataFindings.stream())
            .filter(Finding::blocks)
            .collect(ImmutableList.toImmutableList());
    return blocking.isEmpty() || policy.whenBlocked() == WhenBlocked.SHOW
        ? selection
        : BlockedSelection.withheld(selection, blocking);
  }

  private Optional<PortfolioMap> positions(MeasuredAccounts measured) {
    return model.portfolio().map(portfolio -> Positioner.of(model).place(measured));
  }

  private ImmutableList<Explanation> explanations(Selection selection) {
    ImmutableList.Builder<Explanation> explanations = ImmutableList.builder();
    Optional<Scoring> scoring = selection.scoring();
    if (scoring.isPresent()) {
      for (AccountId account : bestExcluded(selection)) {
        StudyProgress.checkInterrupted();
        explanations.add(scoring.get().explain(account));
      }
    }
    return explanations.build();
  }

  private ImmutableList<AccountId> bestExcluded(Selection selection) {
    return selection.exclusions().stream()
        .map(Selection.Exclusion::score)
        .flatMap(Optional::stream)
        .map(AccountScore::account)
        .limit(policy.explainedExclusions())
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<SelectionStability> stability(Selection selection) {
    if (selection.keyAccounts().isEmpty()) {
      return Optional.empty();
    }
    return selection
        .scoring()
        .map(
            scoring ->
                SelectionStability.of(
                    selection, draws(scoring.fitted()), policy.accountsBelowCut()));
  }

  private SmaaSettings draws(FittedStrategy fitted) {
    return SmaaSettings.builder()
        .samples(fitted.hasContributions() ? policy.draws() : policy.refittedDraws())
        .seed(policy.seed())
        .weights(
            WeightSampler.around(fitted.criteria(), model.weights(), policy.weightConcentration()))
        .parallelism(policy.parallelism())
        .listener(progress.withinStep())
        .build();
  }

  private Optional<SizeAndRisk> sizeAndRisk(
      MeasuredAccounts measured, AccountsAsOf known, Selection selection) {
    return model
        .sizeMeasure()
        .flatMap(
            measure ->
                SizeAndRisk.of(
                    measure.name(),
                    measured.values(measure),
                    known.accounts(),
                    selection.chosenIds()));
  }

  private Optional<Study.MutualFitSummary> mutualFit(
      MeasuredAccounts measured, AccountsAsOf known, Selection selection) {
    ImmutableSet<AccountId> chosen = ImmutableSet.copyOf(selection.chosenIds());
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    ImmutableMap<AccountId, Double> sizes =
        model.sizeMeasure().map(measured::values).orElse(ImmutableMap.of());
    return Optional.of(MutualFits.of(chosen, known.accounts(), measured, sizes));
  }
}
