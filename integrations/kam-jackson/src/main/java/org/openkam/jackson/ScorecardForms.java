package org.openkam.jackson;

import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Labels;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.core.scorecard.Indicator;
import org.openkam.core.scorecard.JointInitiative;
import org.openkam.core.scorecard.Scorecard;
import org.openkam.core.scorecard.TrafficLight;
import org.openkam.core.series.MetricSeries;
import org.openkam.planning.scorecard.ScorecardEvaluation;

/** The forms of scorecards and their evaluation. */
final class ScorecardForms {
  static final Fields<TrafficLight.Bands> TRAFFIC_LIGHT_BANDS =
      Fields.of(
          TrafficLight.Bands.class,
          Field.required("amberFrom", Forms.NUMBER, TrafficLight.Bands::amberFrom),
          Field.required("greenFrom", Forms.NUMBER, TrafficLight.Bands::greenFrom),
          TrafficLight.Bands::new);

  static final Fields<JointInitiative> JOINT_INITIATIVE =
      Fields.of(JointInitiative.class, JointInitiative::builder, JointInitiative.Builder::build)
          .required("id", Forms.NAME, JointInitiative::id, JointInitiative.Builder::id)
          .required(
              "kind",
              Forms.ofEnum(JointInitiative.Kind.class),
              JointInitiative::kind,
              JointInitiative.Builder::kind)
          .required(
              "description",
              Forms.TEXT,
              JointInitiative::description,
              JointInitiative.Builder::description)
          .optional(
              "startsOn", Forms.DAY, JointInitiative::startsOn, JointInitiative.Builder::startsOn)
          .optional("owner", Forms.TEXT, JointInitiative::owner, JointInitiative.Builder::owner)
          .form();

  static final Fields<Scorecard.Feedback> CUSTOMER_FEEDBACK =
      Fields.of(
          Scorecard.Feedback.class,
          Field.required("date", Forms.DAY, Scorecard.Feedback::date),
          Field.required("author", Forms.TEXT, Scorecard.Feedback::author),
          Field.required("text", Forms.TEXT, Scorecard.Feedback::text),
          Scorecard.Feedback::new);

  static final Fields<Indicator> INDICATOR =
      Fields.of(Indicator.class, Indicator::builder, Indicator.Builder::build)
          .required("id", Forms.NAME, Indicator::id, Indicator.Builder::id)
          .defaulted("labels", Labels.form(), Indicator::labels, Indicator.Builder::labels)
          .defaulted(
              "kind", Forms.ofEnum(Indicator.Kind.class), Indicator::kind, Indicator.Builder::kind)
          .defaulted("unit", Forms.TEXT, Indicator::unit, Indicator.Builder::unit)
          .defaulted(
              "beneficiary",
              Forms.ofEnum(Scorecard.Beneficiary.class),
              Indicator::beneficiary,
              Indicator.Builder::beneficiary)
          .defaulted(
              "visibility",
              Forms.ofEnum(Indicator.Visibility.class),
              Indicator::visibility,
              Indicator.Builder::visibility)
          .optional("owner", Forms.TEXT, Indicator::owner, Indicator.Builder::owner)
          .optional("method", Forms.TEXT, Indicator::method, Indicator.Builder::method)
          .optional("cadence", Forms.PERIOD, Indicator::cadence, Indicator.Builder::cadence)
          .optional("definedOn", Forms.DAY, Indicator::definedOn, Indicator.Builder::definedOn)
          .number("baseline", Indicator::baseline, Indicator.Builder::baseline)
          .number("target", Indicator::target, Indicator.Builder::target)
          .defaulted("actual", MetricSeries.form(), Indicator::actual, Indicator.Builder::actual)
          .defaulted("criteria", Forms.TEXT.set(), Indicator::criteria, Indicator.Builder::criteria)
          .form();

  static final Fields<Scorecard> SCORECARD =
      Fields.of(Scorecard.class, Scorecard::builder, Scorecard.Builder::build)
          .required("account", AccountId.form(), Scorecard::account, Scorecard.Builder::account)
          .required(
              "indicators", INDICATOR.list(), Scorecard::indicators, Scorecard.Builder::indicators)
          .defaulted(
              "initiatives",
              JOINT_INITIATIVE.list(),
              Scorecard::initiatives,
              Scorecard.Builder::initiatives)
          .defaulted(
              "feedback",
              CUSTOMER_FEEDBACK.list(),
              Scorecard::feedback,
              Scorecard.Builder::feedback)
          .defaulted("bands", TRAFFIC_LIGHT_BANDS, Scorecard::bands, Scorecard.Builder::bands)
          .form();

  static final Fields<ScorecardEvaluation.Policy> SCORECARD_POLICY =
      Fields.of(
              ScorecardEvaluation.Policy.class,
              ScorecardEvaluation.Policy::builder,
              ScorecardEvaluation.Policy.Builder::build)
          .defaulted(
              "minInitiatives",
              Forms.WHOLE_NUMBER,
              ScorecardEvaluation.Policy::minInitiatives,
              ScorecardEvaluation.Policy.Builder::minInitiatives)
          .defaulted(
              "feedbackEvery",
              Forms.PERIOD,
              ScorecardEvaluation.Policy::feedbackEvery,
              ScorecardEvaluation.Policy.Builder::feedbackEvery)
          .defaulted(
              "steadyWithin",
              Forms.AMOUNT,
              ScorecardEvaluation.Policy::steadyWithin,
              ScorecardEvaluation.Policy.Builder::steadyWithin)
          .form();

  static final Fields<ScorecardEvaluation> SCORECARD_EVALUATION =
      Fields.of(
              ScorecardEvaluation.class,
              ScorecardEvaluation::builder,
              ScorecardEvaluation.Builder::build)
          .required(
              "scorecard",
              SCORECARD,
              ScorecardEvaluation::scorecard,
              ScorecardEvaluation.Builder::scorecard)
          .required("asOf", Forms.DAY, ScorecardEvaluation::asOf, ScorecardEvaluation.Builder::asOf)
          .defaulted(
              "policy",
              SCORECARD_POLICY,
              ScorecardEvaluation::policy,
              ScorecardEvaluation.Builder::policy)
          .form();

  private ScorecardForms() {}
}
