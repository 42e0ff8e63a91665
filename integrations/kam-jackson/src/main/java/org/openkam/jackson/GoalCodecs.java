package org.openkam.jackson;

import org.openkam.core.scorecard.Beneficiary;
import org.openkam.planning.plan.CustomerConsent;
import org.openkam.planning.plan.Goal;
import org.openkam.planning.plan.GoalTerm;
import org.openkam.planning.plan.PlanAction;

/** The codecs of the goals of a plan and what is done for them. */
final class GoalCodecs {
  static final Codec<Goal> GOAL = Codec.ofObject(GoalCodecs::writeGoal, GoalCodecs::readGoal);

  static final Codec<PlanAction> ACTION =
      Codec.ofObject(
          action ->
              new ObjectWriter()
                  .put("id", Codecs.TEXT, action.id())
                  .put("goal", Codecs.TEXT, action.goal())
                  .put("what", Codecs.TEXT, action.what())
                  .put("who", Codecs.TEXT, action.who())
                  .put("how", Codecs.TEXT, action.how())
                  .put("when", Codecs.DAY, action.when())
                  .put("doneOn", Codecs.DAY, action.doneOn()),
          json ->
              PlanAction.builder()
                  .id(json.required("id", Codecs.TEXT))
                  .goal(json.find("goal", Codecs.TEXT))
                  .what(json.find("what", Codecs.TEXT))
                  .who(json.find("who", Codecs.TEXT))
                  .how(json.find("how", Codecs.TEXT))
                  .when(json.find("when", Codecs.DAY))
                  .doneOn(json.find("doneOn", Codecs.DAY))
                  .build());

  private GoalCodecs() {}

  private static ObjectWriter writeGoal(Goal goal) {
    return new ObjectWriter()
        .put("id", Codecs.TEXT, goal.id())
        .put("statement", Codecs.TEXT, goal.statement())
        .put("why", Codecs.TEXT, goal.why())
        .put("how", Codecs.TEXT, goal.how())
        .put("term", Codec.ofEnum(GoalTerm.class), goal.term())
        .put("beneficiary", Codec.ofEnum(Beneficiary.class), goal.beneficiary())
        .put("measure", Codecs.TEXT, goal.measure())
        .put("unit", Codecs.TEXT, goal.unit())
        .put("baseline", goal.baseline())
        .put("target", goal.target())
        .put("dueOn", Codecs.DAY, goal.dueOn())
        .put("owner", Codecs.TEXT, goal.owner())
        .put("agreement", Codec.ofEnum(CustomerConsent.class), goal.agreement())
        .put("resources", Codecs.TEXT, goal.resources())
        .putUnlessEmpty("traces", Codecs.TEXTS, goal.traces());
  }

  private static Goal readGoal(ObjectReader json) {
    Goal.Builder goal =
        Goal.builder()
            .id(json.required("id", Codecs.TEXT))
            .statement(json.required("statement", Codecs.TEXT))
            .why(json.find("why", Codecs.TEXT))
            .how(json.find("how", Codecs.TEXT))
            .term(json.find("term", Codec.ofEnum(GoalTerm.class)))
            .measure(json.find("measure", Codecs.TEXT))
            .unit(json.find("unit", Codecs.TEXT))
            .baseline(json.findNumber("baseline"))
            .target(json.findNumber("target"))
            .dueOn(json.find("dueOn", Codecs.DAY))
            .owner(json.find("owner", Codecs.TEXT))
            .resources(json.find("resources", Codecs.TEXT));
    json.ifPresent("beneficiary", Codec.ofEnum(Beneficiary.class), goal::beneficiary);
    json.ifPresent("agreement", Codec.ofEnum(CustomerConsent.class), goal::agreement);
    json.ifPresent("traces", Codecs.TEXTS, goal::traces);
    return goal.build();
  }
}
