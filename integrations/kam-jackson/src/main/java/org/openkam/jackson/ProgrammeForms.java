package org.openkam.jackson;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Evidence;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Form;
import org.openkam.core.fields.Forms;
import org.openkam.planning.programme.DataQuality;
import org.openkam.planning.programme.KeyAccountRegister;
import org.openkam.planning.programme.LocalLesson;
import org.openkam.planning.programme.MaturityModel;
import org.openkam.planning.programme.ProgrammeImportance;
import org.openkam.planning.programme.ProgrammePolicy;
import org.openkam.planning.programme.ProgrammeReadiness;
import org.openkam.planning.programme.ProgrammeResult;
import org.openkam.planning.team.RoleModel;

/** The forms of a key account program: what it is judged by, and what people said of it. */
final class ProgrammeForms {
  static final Fields<ProgrammeReadiness.Assessment> ASSESSMENT =
      Fields.of(
              ProgrammeReadiness.Assessment.class,
              ProgrammeReadiness.Assessment::builder,
              ProgrammeReadiness.Assessment.Builder::build)
          .required(
              "level",
              Forms.NUMBER,
              ProgrammeReadiness.Assessment::level,
              ProgrammeReadiness.Assessment.Builder::level)
          .defaulted(
              "symptoms",
              Forms.NAME.set(),
              ProgrammeReadiness.Assessment::symptoms,
              ProgrammeReadiness.Assessment.Builder::symptoms)
          .optional(
              "evidence",
              Evidence.form(),
              ProgrammeReadiness.Assessment::evidence,
              ProgrammeReadiness.Assessment.Builder::evidence)
          .form();

  static final Fields<ProgrammeReadiness> READINESS =
      Fields.of(
              ProgrammeReadiness.class,
              ProgrammeReadiness::builder,
              ProgrammeReadiness.Builder::build)
          .defaulted("name", Forms.NAME, ProgrammeReadiness::name, ProgrammeReadiness.Builder::name)
          .defaulted(
              "models",
              MaturityModel.form().list().described("minItems", 1),
              ProgrammeReadiness::models,
              ProgrammeReadiness.Builder::models)
          .defaulted(
              "assessments",
              ASSESSMENT.map(),
              ProgrammeReadiness::assessments,
              ProgrammeReadiness.Builder::assessments)
          .wholeNumber(
              "expectedPaybackMonths",
              ProgrammeReadiness::expectedPaybackMonths,
              ProgrammeReadiness.Builder::expectedPaybackMonths)
          .number("commonPay", ProgrammeReadiness::commonPay, ProgrammeReadiness.Builder::commonPay)
          .form();

  static final Fields<ProgrammePolicy> POLICY =
      Fields.of(ProgrammePolicy.class, ProgrammePolicy::builder, ProgrammePolicy.Builder::build)
          .defaulted(
              "minPaybackMonths",
              Forms.WHOLE_NUMBER,
              ProgrammePolicy::minPaybackMonths,
              ProgrammePolicy.Builder::minPaybackMonths)
          .defaulted(
              "minCommonPay",
              Forms.SHARE,
              ProgrammePolicy::minCommonPay,
              ProgrammePolicy.Builder::minCommonPay)
          .defaulted(
              "maxUnattributed",
              Forms.SHARE,
              ProgrammePolicy::maxUnattributed,
              ProgrammePolicy.Builder::maxUnattributed)
          .defaulted(
              "maxDaysToTakeUp",
              Forms.WHOLE_NUMBER,
              ProgrammePolicy::maxDaysToTakeUp,
              ProgrammePolicy.Builder::maxDaysToTakeUp)
          .defaulted(
              "growthShare",
              Forms.SHARE,
              ProgrammePolicy::growthShare,
              ProgrammePolicy.Builder::growthShare)
          .defaulted(
              "fewAccounts",
              Forms.SHARE,
              ProgrammePolicy::fewAccounts,
              ProgrammePolicy.Builder::fewAccounts)
          .defaulted(
              "minMarginFall",
              Forms.SHARE,
              ProgrammePolicy::minMarginFall,
              ProgrammePolicy.Builder::minMarginFall)
          .defaulted(
              "maxLargestShare",
              Forms.SHARE,
              ProgrammePolicy::maxLargestShare,
              ProgrammePolicy.Builder::maxLargestShare)
          .defaulted(
              "maxTopFiveShare",
              Forms.SHARE,
              ProgrammePolicy::maxTopFiveShare,
              ProgrammePolicy.Builder::maxTopFiveShare)
          .form();

  static final Fields<LocalLesson> LESSON =
      Fields.of(LocalLesson.class, LocalLesson::builder, LocalLesson.Builder::build)
          .required("what", Forms.NAME, LocalLesson::what, LocalLesson.Builder::what)
          .required("unit", Forms.NAME, LocalLesson::unit, LocalLesson.Builder::unit)
          .required("learnedOn", Forms.DAY, LocalLesson::learnedOn, LocalLesson.Builder::learnedOn)
          .optional(
              "evidence", Evidence.form(), LocalLesson::evidence, LocalLesson.Builder::evidence)
          .defaulted(
              "meantFor", Forms.NAME.set(), LocalLesson::meantFor, LocalLesson.Builder::meantFor)
          .defaulted("takenUp", Forms.DAY.map(), LocalLesson::takenUp, LocalLesson.Builder::takenUp)
          .form();

  private static final Form<ImmutableSortedMap<AccountId, Double>> AMOUNTS =
      Forms.NUMBER
          .mapBy(AccountId::value, AccountId::of)
          .as(ImmutableMap::copyOf, ImmutableSortedMap::copyOf);

  static final Fields<ProgrammeImportance.Year> YEAR =
      Fields.of(
              ProgrammeImportance.Year.class,
              ProgrammeImportance.Year::builder,
              ProgrammeImportance.Year.Builder::build)
          .required(
              "day",
              Forms.DAY,
              ProgrammeImportance.Year::day,
              ProgrammeImportance.Year.Builder::day)
          .defaulted(
              "revenue",
              AMOUNTS,
              ProgrammeImportance.Year::revenue,
              ProgrammeImportance.Year.Builder::revenue)
          .defaulted(
              "margin",
              AMOUNTS,
              ProgrammeImportance.Year::margin,
              ProgrammeImportance.Year.Builder::margin)
          .defaulted(
              "revenueWithMargin",
              Forms.NUMBER,
              ProgrammeImportance.Year::revenueWithMargin,
              ProgrammeImportance.Year.Builder::revenueWithMargin)
          .form();

  static final Fields<ProgrammeImportance> IMPORTANCE =
      Fields.of(
              ProgrammeImportance.class,
              ProgrammeImportance::builder,
              ProgrammeImportance.Builder::build)
          .required(
              "years",
              YEAR.list().described("minItems", 2),
              ProgrammeImportance::years,
              ProgrammeImportance.Builder::years)
          .form();

  static final Fields<ProgrammeResult> RESULT =
      Fields.of(ProgrammeResult.class, ProgrammeResult::builder, ProgrammeResult.Builder::build)
          .defaulted("name", Forms.NAME, ProgrammeResult::name, ProgrammeResult.Builder::name)
          .defaulted(
              "revenue",
              Forms.AMOUNT.mapBy(AccountId::value, AccountId::of),
              ProgrammeResult::revenue,
              ProgrammeResult.Builder::revenue)
          .required(
              "unattributedRevenue",
              Forms.AMOUNT,
              ProgrammeResult::unattributedRevenue,
              ProgrammeResult.Builder::unattributedRevenue)
          .required(
              "margin", Forms.NUMBER, ProgrammeResult::margin, ProgrammeResult.Builder::margin)
          .required(
              "costToServe",
              Forms.AMOUNT,
              ProgrammeResult::costToServe,
              ProgrammeResult.Builder::costToServe)
          .form();

  static final Fields<DataQuality> DATA_QUALITY =
      Fields.of(DataQuality.class, DataQuality::builder, DataQuality.Builder::build)
          .required("account", AccountId.form(), DataQuality::account, DataQuality.Builder::account)
          .required("fields", Forms.NAME.set(), DataQuality::fields, DataQuality.Builder::fields)
          .defaulted(
              "confirmed", Forms.DAY.map(), DataQuality::confirmed, DataQuality.Builder::confirmed)
          .defaulted(
              "maximumAge", Forms.PERIOD, DataQuality::maximumAge, DataQuality.Builder::maximumAge)
          .form();

  static final Fields<KeyAccountRegister.Brief> BRIEF =
      Fields.of(
              KeyAccountRegister.Brief.class,
              KeyAccountRegister.Brief::builder,
              KeyAccountRegister.Brief.Builder::build)
          .required(
              "account",
              AccountId.form(),
              KeyAccountRegister.Brief::account,
              KeyAccountRegister.Brief.Builder::account)
          .required(
              "rank",
              Forms.NUMBER.described("minimum", 1),
              KeyAccountRegister.Brief::rank,
              KeyAccountRegister.Brief.Builder::rank)
          .required(
              "score",
              Forms.NUMBER,
              KeyAccountRegister.Brief::score,
              KeyAccountRegister.Brief.Builder::score)
          .defaulted(
              "reasons",
              FindingForms.FINDING.list(),
              KeyAccountRegister.Brief::reasons,
              KeyAccountRegister.Brief.Builder::reasons)
          .form();

  static final Fields<KeyAccountRegister> REGISTER =
      Fields.of(
          KeyAccountRegister.class,
          Field.required("model", FindingForms.MODEL_REFERENCE, KeyAccountRegister::model),
          Field.required("briefs", BRIEF.list(), KeyAccountRegister::briefs),
          KeyAccountRegister::new);

  static final Fields<RoleModel> ROLE_MODEL =
      Fields.of(
          RoleModel.class,
          Field.required("value", MatrixForms.COVERAGE_MATRIX, RoleModel::value),
          Field.required("weights", Forms.AMOUNT.map(), RoleModel::weights),
          RoleModel::new);

  private ProgrammeForms() {}
}
