package org.openkam.jackson;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Evidence;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Form;
import org.openkam.core.fields.Forms;
import org.openkam.planning.programme.LocalLesson;
import org.openkam.planning.programme.MaturityModel;
import org.openkam.planning.programme.ProgrammeImportance;
import org.openkam.planning.programme.ProgrammePolicy;
import org.openkam.planning.programme.ProgrammeReadiness;

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

  private ProgrammeForms() {}
}
