package org.openkam.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Benefit;
import org.openkam.core.criterion.Labels;
import org.openkam.planning.plan.PlanAudience.Part;

final class PlanAudienceTest {
  private static final Benefit THEIRS =
      Benefit.builder().what("fewer stops").side(Benefit.Side.CUSTOMER).build();
  private static final Benefit OURS =
      Benefit.builder().what("more revenue").side(Benefit.Side.OURS).build();

  /** G2 means something to the customer, G1 and G3 to us; A4 belongs to no goal. */
  private static final AccountPlan PLAN =
      Plans.faultless()
          .addBenefits(THEIRS, OURS)
          .addActions(PlanAction.builder().id("A4").what("call").build())
          .addActions(PlanAction.builder().id("A5").what("visit").goal("gone").build())
          .build();

  @Test
  void managementSeesEverything() {
    PlanAudience management = PlanAudience.management();

    assertThat(management.parts()).containsExactly(Part.values());
    assertThat(management.sections(PLAN)).isEqualTo(PLAN.template().sections());
    assertThat(management.goals(PLAN)).isEqualTo(PLAN.goals());
    assertThat(management.actions(PLAN)).isEqualTo(PLAN.actions());
    assertThat(management.benefits(PLAN)).isEqualTo(PLAN.benefits());
  }

  @Test
  void theCustomerSeesWhatBothSidesShareOnly() {
    PlanAudience customer = PlanAudience.customer();

    assertThat(customer.sections(PLAN).keySet())
        .containsExactly("situation", "outlook", "advice", "opportunities");
    assertThat(customer.goals(PLAN)).extracting(Goal::id).containsExactly("G2");
    assertThat(customer.actions(PLAN)).extracting(PlanAction::id).containsExactly("A2");
    assertThat(customer.benefits(PLAN)).containsExactly(THEIRS);
    for (Part hidden :
        ImmutableSet.of(
            Part.EVERY_SECTION,
            Part.OUR_BENEFITS,
            Part.ANALYSIS,
            Part.OUR_GOALS,
            Part.WHITE_SPACE,
            Part.BUDGET,
            Part.SERVICE,
            Part.STATUS,
            Part.REVIEWS,
            Part.FEEDBACK)) {
      assertThat(customer.sees(hidden)).as(hidden.name()).isFalse();
    }
  }

  @Test
  void onlyManagementSeesTheBudgetTheStatusAndWhatWeGain() {
    assertThat(PlanAudience.all())
        .extracting(PlanAudience::id)
        .containsExactly("management", "customer", "service", "marketing", "production");
    for (Part part : ImmutableSet.of(Part.BUDGET, Part.STATUS, Part.OUR_BENEFITS)) {
      assertThat(PlanAudience.all())
          .filteredOn(audience -> audience.sees(part))
          .containsExactly(PlanAudience.management());
    }
    assertThat(PlanAudience.all()).allMatch(audience -> audience.labels().texts().size() == 4);
  }

  @Test
  void whatIsNotNamedIsNotSeen() {
    PlanAudience nobody = PlanAudience.builder().id("nobody").build();
    PlanAudience doers = PlanAudience.builder().id("doers").addParts(Part.ACTIONS).build();

    assertThat(nobody.labels()).isEqualTo(Labels.of("nobody"));
    assertThat(nobody.sections(PLAN)).isEmpty();
    assertThat(nobody.goals(PLAN)).isEmpty();
    assertThat(nobody.actions(PLAN)).isEmpty();
    assertThat(nobody.benefits(PLAN)).isEmpty();
    assertThat(doers.actions(PLAN)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanAudience.builder().id(" ").build())
        .withMessage("plan audience id must not be blank: ' '");
  }
}
