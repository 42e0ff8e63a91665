package org.openkam.jackson;

import org.openkam.core.account.Evidence;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.planning.programme.MaturityModel;
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
          .form();

  private ProgrammeForms() {}
}
