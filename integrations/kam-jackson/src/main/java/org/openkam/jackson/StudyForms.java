package org.openkam.jackson;

import org.openkam.core.account.AccountId;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.planning.audit.Overlap;
import org.openkam.planning.study.AccountChange;
import org.openkam.planning.study.ScoreHistory;
import org.openkam.planning.study.ScorePoint;
import org.openkam.planning.study.SizeAndRisk;
import org.openkam.planning.study.Study;
import org.openkam.planning.study.StudyChanges;
import org.openkam.planning.study.StudyPolicy;
import org.openkam.scoring.strategy.StrategyRegistry;

/** The forms of studies. */
final class StudyForms {
  static final Fields<SizeAndRisk.GroupLoss> GROUP_LOSS =
      Fields.of(
          SizeAndRisk.GroupLoss.class,
          Field.required("dimension", Forms.NAME, SizeAndRisk.GroupLoss::dimension),
          Field.required("group", Forms.TEXT, SizeAndRisk.GroupLoss::group),
          Field.required("share", Forms.SHARE, SizeAndRisk.GroupLoss::share),
          SizeAndRisk.GroupLoss::new);

  static final Fields<SizeAndRisk.AccountLoss> ACCOUNT_LOSS =
      Fields.of(
          SizeAndRisk.AccountLoss.class,
          Field.required("account", AccountId.form(), SizeAndRisk.AccountLoss::account),
          Field.required("share", Forms.SHARE, SizeAndRisk.AccountLoss::share),
          Field.required("groups", GROUP_LOSS.list(), SizeAndRisk.AccountLoss::groups),
          SizeAndRisk.AccountLoss::new);

  static final Fields<Overlap> OVERLAP =
      Fields.of(
          Overlap.class,
          Field.required("one", AccountId.form().set(), Overlap::one),
          Field.required("other", AccountId.form().set(), Overlap::other),
          Overlap::new);

  static final Fields<Study.MutualFitSummary> MUTUAL_FIT_SUMMARY =
      Fields.of(
          Study.MutualFitSummary.class,
          Field.required("assessed", AccountId.form().set(), Study.MutualFitSummary::assessed),
          Field.required("unknown", AccountId.form().set(), Study.MutualFitSummary::unknown),
          Field.required("findings", FindingForms.FINDING.list(), Study.MutualFitSummary::findings),
          Study.MutualFitSummary::new);

  static final Fields<SizeAndRisk> SIZE_AND_RISK =
      Fields.of(SizeAndRisk.class, SizeAndRisk::builder, SizeAndRisk.Builder::build)
          .required("measure", Forms.NAME, SizeAndRisk::measure, SizeAndRisk.Builder::measure)
          .required(
              "sizes",
              Forms.AMOUNT.mapBy(AccountId::value, AccountId::of),
              SizeAndRisk::sizes,
              SizeAndRisk.Builder::sizes)
          .optional("largest", OVERLAP, SizeAndRisk::largest, SizeAndRisk.Builder::largest)
          .defaulted(
              "losses", ACCOUNT_LOSS.list(), SizeAndRisk::losses, SizeAndRisk.Builder::losses)
          .form();

  static final Fields<StudyPolicy> STUDY_POLICY =
      Fields.of(StudyPolicy.class, StudyPolicy::builder, StudyPolicy.Builder::build)
          .required(
              "parts",
              Forms.ofEnum(StudyPolicy.Part.class).set(),
              StudyPolicy::parts,
              StudyPolicy.Builder::parts)
          .defaulted(
              "explainedExclusions",
              Forms.WHOLE_NUMBER,
              StudyPolicy::explainedExclusions,
              StudyPolicy.Builder::explainedExclusions)
          .defaulted("draws", Forms.WHOLE_NUMBER, StudyPolicy::draws, StudyPolicy.Builder::draws)
          .defaulted(
              "refittedDraws",
              Forms.WHOLE_NUMBER,
              StudyPolicy::refittedDraws,
              StudyPolicy.Builder::refittedDraws)
          .defaulted(
              "weightConcentration",
              Forms.AMOUNT,
              StudyPolicy::weightConcentration,
              StudyPolicy.Builder::weightConcentration)
          .defaulted(
              "accountsBelowCut",
              Forms.WHOLE_NUMBER,
              StudyPolicy::accountsBelowCut,
              StudyPolicy.Builder::accountsBelowCut)
          .defaulted("seed", Forms.LONG_NUMBER, StudyPolicy::seed, StudyPolicy.Builder::seed)
          .defaulted(
              "parallelism",
              Forms.WHOLE_NUMBER,
              StudyPolicy::parallelism,
              StudyPolicy.Builder::parallelism)
          .defaulted(
              "whenBlocked",
              Forms.ofEnum(StudyPolicy.WhenBlocked.class),
              StudyPolicy::whenBlocked,
              StudyPolicy.Builder::whenBlocked)
          .form();

  static Fields<Study> study(StrategyRegistry strategies) {
    return Fields.of(Study.class, Study::builder, Study.Builder::build)
        .derived(
            SchemaVersions.FIELD,
            Forms.version(SchemaVersions.STUDY.today()),
            study -> SchemaVersions.STUDY.today())
        .required("day", Forms.DAY, Study::day, Study.Builder::day)
        .required("policy", STUDY_POLICY, Study::policy, Study.Builder::policy)
        .required(
            "names",
            Forms.TEXT.mapBy(AccountId::value, AccountId::of),
            Study::names,
            Study.Builder::names)
        .required(
            "measured", MatrixForms.MEASURED_ACCOUNTS, Study::measured, Study.Builder::measured)
        .required(
            "selection",
            SelectionForms.selection(strategies),
            Study::selection,
            Study.Builder::selection)
        .optional(
            "positions", SelectionForms.PORTFOLIO_MAP, Study::positions, Study.Builder::positions)
        .defaulted(
            "explanations",
            ExplanationForms.EXPLANATION.list(),
            Study::explanations,
            Study.Builder::explanations)
        .optional(
            "stability",
            StabilityForms.SELECTION_STABILITY,
            Study::stability,
            Study.Builder::stability)
        .optional("sizeAndRisk", SIZE_AND_RISK, Study::sizeAndRisk, Study.Builder::sizeAndRisk)
        .optional("mutualFit", MUTUAL_FIT_SUMMARY, Study::mutualFit, Study.Builder::mutualFit)
        .defaulted(
            "dataFindings",
            FindingForms.FINDING.list(),
            Study::dataFindings,
            Study.Builder::dataFindings)
        .defaulted("sources", Forms.TEXT.map(), Study::sources, Study.Builder::sources)
        .required(
            "provenance", FindingForms.PROVENANCE, Study::provenance, Study.Builder::provenance)
        .form();
  }

  static final Fields<StudyChanges.Reason> CHANGE_REASON =
      Fields.of(
          StudyChanges.Reason.class,
          Field.required(
              "cause", Forms.ofEnum(StudyChanges.Reason.Cause.class), StudyChanges.Reason::cause),
          Field.required("finding", FindingForms.FINDING, StudyChanges.Reason::finding),
          StudyChanges.Reason::new);

  static final Fields<AccountChange> ACCOUNT_CHANGE =
      Fields.of(AccountChange.class, AccountChange::builder, AccountChange.Builder::build)
          .required(
              "account", AccountId.form(), AccountChange::account, AccountChange.Builder::account)
          .required("name", Forms.TEXT, AccountChange::name, AccountChange.Builder::name)
          .required(
              "membership",
              Forms.ofEnum(AccountChange.Membership.class),
              AccountChange::membership,
              AccountChange.Builder::membership)
          .number("rankBefore", AccountChange::rankBefore, AccountChange.Builder::rankBefore)
          .number("rankNow", AccountChange::rankNow, AccountChange.Builder::rankNow)
          .number("scoreBefore", AccountChange::scoreBefore, AccountChange.Builder::scoreBefore)
          .number("scoreNow", AccountChange::scoreNow, AccountChange.Builder::scoreNow)
          .optional(
              "cellBefore",
              Forms.TEXT,
              AccountChange::cellBefore,
              AccountChange.Builder::cellBefore)
          .optional("cellNow", Forms.TEXT, AccountChange::cellNow, AccountChange.Builder::cellNow)
          .defaulted(
              "scoreEffects",
              Forms.NUMBER.mapBy(
                  StudyChanges.Reason.Cause::name, StudyChanges.Reason.Cause::valueOf),
              AccountChange::scoreEffects,
              AccountChange.Builder::scoreEffects)
          .defaulted(
              "reasons",
              CHANGE_REASON.list(),
              AccountChange::reasons,
              AccountChange.Builder::reasons)
          .form();

  static final Fields<StudyChanges> STUDY_CHANGES =
      Fields.of(StudyChanges.class, StudyChanges::builder, StudyChanges.Builder::build)
          .required("lastDay", Forms.DAY, StudyChanges::lastDay, StudyChanges.Builder::lastDay)
          .required("day", Forms.DAY, StudyChanges::day, StudyChanges.Builder::day)
          .defaulted(
              "reasons", CHANGE_REASON.list(), StudyChanges::reasons, StudyChanges.Builder::reasons)
          .defaulted(
              "accounts",
              ACCOUNT_CHANGE.list(),
              StudyChanges::accounts,
              StudyChanges.Builder::accounts)
          .form();

  static final Fields<ScorePoint> SCORE_POINT =
      Fields.of(ScorePoint.class, ScorePoint::builder, ScorePoint.Builder::build)
          .required("day", Forms.DAY, ScorePoint::day, ScorePoint.Builder::day)
          .required("score", Forms.NUMBER, ScorePoint::score, ScorePoint.Builder::score)
          .required("rank", Forms.NUMBER, ScorePoint::rank, ScorePoint.Builder::rank)
          .required("wasChosen", Forms.FLAG, ScorePoint::wasChosen, ScorePoint.Builder::wasChosen)
          .required("model", Forms.NAME, ScorePoint::model, ScorePoint.Builder::model)
          .form();

  static final Fields<ScoreHistory> SCORE_HISTORY =
      Fields.of(
          ScoreHistory.class,
          Field.required(
              "points",
              SCORE_POINT.list().mapBy(AccountId::value, AccountId::of),
              ScoreHistory::points),
          ScoreHistory::new);

  private StudyForms() {}
}
