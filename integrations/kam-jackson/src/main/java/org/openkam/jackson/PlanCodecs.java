package org.openkam.jackson;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.openkam.planning.plan.AccountPlan;
import org.openkam.planning.plan.Commitment;
import org.openkam.planning.plan.FeedbackItem;
import org.openkam.planning.plan.FutureNeed;
import org.openkam.planning.plan.KeyStatus;
import org.openkam.planning.plan.PlanPolicy;
import org.openkam.planning.plan.PlanReview;
import org.openkam.planning.plan.PlanStatus;
import org.openkam.planning.plan.PlanTemplate;
import org.openkam.planning.plan.PlanTemplates;
import org.openkam.planning.plan.ServiceConcept;
import org.openkam.planning.plan.StatusMove;

/** The codecs of account plans. */
final class PlanCodecs {
  static final Codec<Commitment> COMMITMENT =
      Codec.ofObject(
          commitment ->
              new ObjectWriter()
                  .put("what", Codecs.TEXT, commitment.what())
                  .put("dueOn", Codecs.DAY, commitment.dueOn())
                  .put("doneOn", Codecs.DAY, commitment.doneOn()),
          json ->
              new Commitment(
                  json.required("what", Codecs.TEXT),
                  json.required("dueOn", Codecs.DAY),
                  json.find("doneOn", Codecs.DAY)));

  static final Codec<FeedbackItem> FEEDBACK =
      Codec.ofObject(
          item ->
              new ObjectWriter()
                  .put("what", Codecs.TEXT, item.what())
                  .put("owner", Codecs.TEXT, item.owner())
                  .put("raisedOn", Codecs.DAY, item.raisedOn())
                  .put("closedOn", Codecs.DAY, item.closedOn()),
          json ->
              new FeedbackItem(
                  json.required("what", Codecs.TEXT),
                  json.required("owner", Codecs.TEXT),
                  json.required("raisedOn", Codecs.DAY),
                  json.find("closedOn", Codecs.DAY)));

  static final Codec<FutureNeed> NEED =
      Codec.ofObject(
          need ->
              new ObjectWriter()
                  .put("what", Codecs.TEXT, need.what())
                  .put("expectedOn", Codecs.DAY, need.expectedOn())
                  .put("source", AccountCodecs.EVIDENCE, need.source())
                  .put("ourOffer", Codecs.TEXT, need.ourOffer()),
          json ->
              FutureNeed.builder()
                  .what(json.required("what", Codecs.TEXT))
                  .expectedOn(json.required("expectedOn", Codecs.DAY))
                  .source(json.required("source", AccountCodecs.EVIDENCE))
                  .ourOffer(json.find("ourOffer", Codecs.TEXT))
                  .build());

  static final Codec<PlanReview> REVIEW =
      Codec.ofObject(
          review ->
              new ObjectWriter()
                  .put("presentedOn", Codecs.DAY, review.presentedOn())
                  .put("feedbackOn", Codecs.DAY, review.feedbackOn()),
          json ->
              new PlanReview(
                  json.required("presentedOn", Codecs.DAY), json.find("feedbackOn", Codecs.DAY)));

  static final Codec<ServiceConcept> SERVICE =
      Codec.ofObject(
          service ->
              new ObjectWriter()
                  .putUnlessEmpty("processes", Codecs.TEXT.map(), service.processes())
                  .putUnlessEmpty("entitlements", Codecs.TEXT.list().map(), byTier(service)),
          json -> {
            ServiceConcept.Builder service = ServiceConcept.builder();
            json.ifPresent("processes", Codecs.TEXT.map(), service::processes);
            json.ifPresent(
                "entitlements",
                Codecs.TEXT.list().map(),
                tiers -> tiers.forEach(service::putAllEntitlements));
            return service.build();
          });

  private static final ImmutableMap<String, PlanTemplate> READY_TEMPLATES =
      ImmutableMap.of(
          PlanTemplates.full().id(), PlanTemplates.full(),
          PlanTemplates.sixQuestions().id(), PlanTemplates.sixQuestions());

  private static final Codec<PlanTemplate> OWN_TEMPLATE =
      Codec.ofObject(
          template ->
              new ObjectWriter()
                  .put("id", Codecs.TEXT, template.id())
                  .put("sections", Codecs.LABELS.map(), template.sections()),
          json ->
              new PlanTemplate(
                  json.required("id", Codecs.TEXT),
                  json.required("sections", Codecs.LABELS.map())));

  /** The id of a ready template stands for it. */
  static final Codec<PlanTemplate> TEMPLATE =
      Codec.of(
          template ->
              READY_TEMPLATES.containsValue(template)
                  ? Codecs.TEXT.write(template.id())
                  : OWN_TEMPLATE.write(template),
          json -> json.node().isTextual() ? ready(json.text()) : OWN_TEMPLATE.read(json));

  static final Codec<PlanPolicy> POLICY =
      Codec.ofObject(
          policy ->
              new ObjectWriter()
                  .put("minMonths", Codecs.WHOLE_NUMBER, policy.minMonths())
                  .put("maxMonths", Codecs.WHOLE_NUMBER, policy.maxMonths())
                  .put("feedbackWithin", ScorecardCodecs.PERIOD, policy.feedbackWithin())
                  .put("offerAhead", ScorecardCodecs.PERIOD, policy.offerAhead())
                  .put("largestChange", Codecs.NUMBER, policy.largestChange())
                  .put("minGoalTime", ScorecardCodecs.PERIOD, policy.minGoalTime())
                  .put("growingMeasures", Codecs.TEXTS, policy.growingMeasures())
                  .put("minSwotItems", Codecs.WHOLE_NUMBER, policy.minSwotItems()),
          json -> {
            PlanPolicy.Builder policy = PlanPolicy.builder();
            json.ifPresent("minMonths", Codecs.WHOLE_NUMBER, policy::minMonths);
            json.ifPresent("maxMonths", Codecs.WHOLE_NUMBER, policy::maxMonths);
            json.ifPresent("feedbackWithin", ScorecardCodecs.PERIOD, policy::feedbackWithin);
            json.ifPresent("offerAhead", ScorecardCodecs.PERIOD, policy::offerAhead);
            json.ifPresent("largestChange", Codecs.NUMBER, policy::largestChange);
            json.ifPresent("minGoalTime", ScorecardCodecs.PERIOD, policy::minGoalTime);
            json.ifPresent("growingMeasures", Codecs.TEXTS, policy::growingMeasures);
            json.ifPresent("minSwotItems", Codecs.WHOLE_NUMBER, policy::minSwotItems);
            return policy.build();
          });

  static final Codec<AccountPlan> PLAN =
      Codec.ofObject(PlanCodecs::writePlan, PlanCodecs::readPlan);

  private PlanCodecs() {}

  private static <S extends Enum<S>> Codec<StatusMove<S>> moves(Class<S> kind) {
    Codec<S> status = Codec.ofEnum(kind);
    return Codec.ofObject(
        move ->
            new ObjectWriter()
                .put("status", status, move.status())
                .put("day", Codecs.DAY, move.day())
                .put("by", Codecs.TEXT, move.by())
                .put("why", Codecs.TEXT, move.why()),
        json ->
            new StatusMove<>(
                json.required("status", status),
                json.required("day", Codecs.DAY),
                json.required("by", Codecs.TEXT),
                json.required("why", Codecs.TEXT)));
  }

  private static PlanTemplate ready(String id) {
    PlanTemplate template = READY_TEMPLATES.get(id);
    if (template == null) {
      throw new IllegalArgumentException(
          "must be a ready template among " + READY_TEMPLATES.keySet() + ": '" + id + "'");
    }
    return template;
  }

  private static ImmutableMap<String, ImmutableList<String>> byTier(ServiceConcept service) {
    return service.entitlements().keySet().stream()
        .collect(ImmutableMap.toImmutableMap(tier -> tier, service::entitlements));
  }

  private static ObjectWriter writePlan(AccountPlan plan) {
    return new ObjectWriter()
        .put("account", AccountCodecs.ACCOUNT_ID, plan.account())
        .put("version", Codecs.WHOLE_NUMBER, plan.version())
        .put("start", Codecs.DAY, plan.start())
        .put("end", Codecs.DAY, plan.end())
        .put("template", TEMPLATE, plan.template())
        .putUnlessEmpty("answers", Codecs.TEXT.map(), plan.answers())
        .putUnlessEmpty("statusMoves", moves(PlanStatus.class).list(), plan.statusMoves())
        .putUnlessEmpty("keyStatusMoves", moves(KeyStatus.class).list(), plan.keyStatusMoves())
        .putUnlessEmpty("keyStatusSteps", Codecs.DAY.map(), plan.keyStatusSteps())
        .put("vision", Codecs.TEXT, plan.vision())
        .put("analysis", AnalysisCodecs.TRAIL, plan.analysis())
        .putUnlessEmpty("goals", GoalCodecs.GOAL.list(), plan.goals())
        .putUnlessEmpty("actions", GoalCodecs.ACTION.list(), plan.actions())
        .putUnlessEmpty("commitments", COMMITMENT.list(), plan.commitments())
        .put("budget", BudgetCodecs.BUDGET, plan.budget())
        .putUnlessEmpty("whiteSpace", Codecs.NUMBER.map(), plan.whiteSpace())
        .putUnlessEmpty("needs", NEED.list(), plan.needs())
        .put("service", SERVICE, plan.service())
        .putUnlessEmpty("reviews", REVIEW.list(), plan.reviews())
        .putUnlessEmpty("feedback", FEEDBACK.list(), plan.feedback());
  }

  private static AccountPlan readPlan(ObjectReader json) {
    AccountPlan.Builder plan =
        AccountPlan.builder()
            .account(json.required("account", AccountCodecs.ACCOUNT_ID))
            .start(json.required("start", Codecs.DAY))
            .end(json.required("end", Codecs.DAY))
            .vision(json.find("vision", Codecs.TEXT))
            .analysis(json.find("analysis", AnalysisCodecs.TRAIL))
            .budget(json.find("budget", BudgetCodecs.BUDGET))
            .service(json.find("service", SERVICE));
    json.ifPresent("version", Codecs.WHOLE_NUMBER, plan::version);
    json.ifPresent("template", TEMPLATE, plan::template);
    json.ifPresent("answers", Codecs.TEXT.map(), plan::answers);
    json.ifPresent("statusMoves", moves(PlanStatus.class).list(), plan::statusMoves);
    json.ifPresent("keyStatusMoves", moves(KeyStatus.class).list(), plan::keyStatusMoves);
    json.ifPresent("keyStatusSteps", Codecs.DAY.map(), plan::keyStatusSteps);
    json.ifPresent("goals", GoalCodecs.GOAL.list(), plan::goals);
    json.ifPresent("actions", GoalCodecs.ACTION.list(), plan::actions);
    json.ifPresent("commitments", COMMITMENT.list(), plan::commitments);
    json.ifPresent("whiteSpace", Codecs.NUMBER.map(), plan::whiteSpace);
    json.ifPresent("needs", NEED.list(), plan::needs);
    json.ifPresent("reviews", REVIEW.list(), plan::reviews);
    json.ifPresent("feedback", FEEDBACK.list(), plan::feedback);
    return plan.build();
  }
}
