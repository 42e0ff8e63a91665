package org.openkam.research.simulation;

import org.openkam.core.criterion.Criterion;
import org.openkam.core.fields.ChoiceForm;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Form;
import org.openkam.core.fields.Forms;

/** The forms of portfolio designs and of what they are made of. */
final class DesignForms {
  /** An object with the name of the distribution as its only field. */
  private static final Form<SizeDistribution> SIZE =
      ChoiceForm.<SizeDistribution>of("a size distribution")
          .or(
              "standardNormal",
              StandardNormalSizes.class,
              Fields.of(
                      StandardNormalSizes.class, () -> StandardNormalSizes.INSTANCE, sizes -> sizes)
                  .form())
          .or(
              "logNormal",
              LogNormalSizes.class,
              Fields.of(
                  LogNormalSizes.class,
                  Field.required("logDeviation", Forms.NUMBER, LogNormalSizes::logDeviation),
                  LogNormalSizes::new))
          .or(
              "pareto",
              ParetoSizes.class,
              Fields.of(
                  ParetoSizes.class,
                  Field.required("tailIndex", Forms.NUMBER, ParetoSizes::tailIndex),
                  ParetoSizes::new))
          .or(
              "gamma",
              GammaSizes.class,
              Fields.of(
                  GammaSizes.class,
                  Field.required("shape", Forms.NUMBER, GammaSizes::shape),
                  GammaSizes::new))
          .named("sizeDistribution");

  private static final Form<Churn> CHURN =
      Fields.of(
              Churn.class,
              Field.required("alpha", Forms.AMOUNT, Churn::alpha),
              Field.required("beta", Forms.AMOUNT, Churn::beta),
              Churn::new)
          .omittedIf(Churn.none()::equals);

  private static final Form<Missing> MISSING =
      Fields.of(
              Missing.class,
              Field.required("intercept", Forms.ENDLESS_NUMBER, Missing::intercept),
              Field.defaulted("slope", Forms.NUMBER, Missing::slope, 0.0),
              Missing::new)
          .omittedIf(Missing.none()::equals);

  private static final Form<Effect> EFFECT =
      Fields.of(
              Effect.class,
              Field.required("mean", Forms.NUMBER, Effect::mean),
              Field.defaulted("deviation", Forms.AMOUNT, Effect::deviation, 0.0),
              Field.defaulted("levelCorrelation", Forms.NUMBER, Effect::levelCorrelation, 0.0),
              Effect::new)
          .omittedIf(Effect.none()::equals);

  private static final Form<JudgePanel> JUDGES =
      Fields.of(
          JudgePanel.class,
          Field.required("judges", Forms.WHOLE_NUMBER, JudgePanel::judges),
          Field.defaulted("leniency", Forms.AMOUNT, JudgePanel::leniency, 0.0),
          Field.defaulted("halo", Forms.AMOUNT, JudgePanel::halo, 0.0),
          Field.defaulted("noise", Forms.AMOUNT, JudgePanel::noise, 0.0),
          JudgePanel::new);

  private static final Fields<View> VIEW =
      Fields.of(View.class, View::builder, View.Builder::build)
          .required("criterion", Criterion.form(), View::criterion, View.Builder::criterion)
          .required("loading", Forms.NUMBER, View::loading, View.Builder::loading)
          .defaulted(
              "effectLoading", Forms.NUMBER, View::effectLoading, View.Builder::effectLoading)
          .defaulted("halo", Forms.NUMBER, View::halo, View.Builder::halo)
          .defaulted("center", Forms.NUMBER, View::center, View.Builder::center)
          .defaulted("spread", Forms.NUMBER, View::spread, View.Builder::spread)
          .defaulted("missing", MISSING, View::missing, View.Builder::missing)
          .form();

  static final Fields<PortfolioDesign> DESIGN =
      Fields.of(PortfolioDesign.class, PortfolioDesign::builder, PortfolioDesign.Builder::build)
          .required(
              "accounts",
              Forms.WHOLE_NUMBER,
              PortfolioDesign::accounts,
              PortfolioDesign.Builder::accounts)
          .defaulted(
              "groups",
              Forms.WHOLE_NUMBER,
              PortfolioDesign::groups,
              PortfolioDesign.Builder::groups)
          .defaulted(
              "groupCorrelation",
              Forms.SHARE,
              PortfolioDesign::groupCorrelation,
              PortfolioDesign.Builder::groupCorrelation)
          .defaulted("size", SIZE, PortfolioDesign::size, PortfolioDesign.Builder::size)
          .defaulted(
              "persistence",
              Forms.NUMBER,
              PortfolioDesign::persistence,
              PortfolioDesign.Builder::persistence)
          .defaulted(
              "pastQuarters",
              Forms.WHOLE_NUMBER,
              PortfolioDesign::pastQuarters,
              PortfolioDesign.Builder::pastQuarters)
          .defaulted(
              "futureQuarters",
              Forms.WHOLE_NUMBER,
              PortfolioDesign::futureQuarters,
              PortfolioDesign.Builder::futureQuarters)
          .defaulted(
              "season", Forms.SHARE, PortfolioDesign::season, PortfolioDesign.Builder::season)
          .defaulted("churn", CHURN, PortfolioDesign::churn, PortfolioDesign.Builder::churn)
          .defaulted(
              "rivalPressure",
              Forms.NUMBER,
              PortfolioDesign::rivalPressure,
              PortfolioDesign.Builder::rivalPressure)
          .defaulted("views", VIEW.list(), PortfolioDesign::views, PortfolioDesign.Builder::views)
          .optional("judges", JUDGES, PortfolioDesign::judges, PortfolioDesign.Builder::judges)
          .defaulted(
              "effectOfBeingChosen",
              EFFECT,
              PortfolioDesign::effectOfBeingChosen,
              PortfolioDesign.Builder::effectOfBeingChosen)
          .form();

  private DesignForms() {}
}
