package org.openkam.jackson;

import org.openkam.core.account.AccountId;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.planning.audit.Overlap;
import org.openkam.planning.study.SizeAndRisk;
import org.openkam.planning.study.Study;
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

  private StudyForms() {}
}
