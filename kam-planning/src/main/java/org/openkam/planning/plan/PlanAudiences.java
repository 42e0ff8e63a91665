package org.openkam.planning.plan;

import com.google.common.collect.ImmutableSet;
import org.openkam.core.criterion.Labels;

/** Ready instances of {@link PlanAudience}. */
final class PlanAudiences {
  static final PlanAudience MANAGEMENT =
      PlanAudience.builder()
          .id("management")
          .labels(Labels.of("Management", "Directie", "Geschäftsleitung", "Direction"))
          .parts(ImmutableSet.copyOf(PlanAudience.Part.values()))
          .build();

  static final PlanAudience CUSTOMER =
      PlanAudience.builder()
          .id("customer")
          .labels(Labels.of("Customer", "Klant", "Kunde", "Client"))
          .addParts(
              PlanAudience.Part.VISION,
              PlanAudience.Part.CUSTOMER_BENEFITS,
              PlanAudience.Part.SHARED_GOALS,
              PlanAudience.Part.ACTIONS,
              PlanAudience.Part.COMMITMENTS,
              PlanAudience.Part.NEEDS)
          .addSections("situation", "outlook", "advice", "opportunities")
          .build();

  static final PlanAudience SERVICE =
      PlanAudience.builder()
          .id("service")
          .labels(Labels.of("Service", "Service", "Kundendienst", "Service après-vente"))
          .addParts(
              PlanAudience.Part.VISION,
              PlanAudience.Part.SHARED_GOALS,
              PlanAudience.Part.OUR_GOALS,
              PlanAudience.Part.ACTIONS,
              PlanAudience.Part.COMMITMENTS,
              PlanAudience.Part.NEEDS,
              PlanAudience.Part.SERVICE,
              PlanAudience.Part.FEEDBACK)
          .addSections("situation", "outlook", "people")
          .build();

  static final PlanAudience MARKETING =
      PlanAudience.builder()
          .id("marketing")
          .labels(Labels.ofName("Marketing"))
          .addParts(
              PlanAudience.Part.VISION,
              PlanAudience.Part.CUSTOMER_BENEFITS,
              PlanAudience.Part.SHARED_GOALS,
              PlanAudience.Part.OUR_GOALS,
              PlanAudience.Part.ACTIONS,
              PlanAudience.Part.NEEDS)
          .addSections("situation", "outlook", "advice", "opportunities", "strategy")
          .build();

  static final PlanAudience PRODUCTION =
      PlanAudience.builder()
          .id("production")
          .labels(Labels.of("Production", "Productie", "Produktion", "Production"))
          .addParts(
              PlanAudience.Part.SHARED_GOALS,
              PlanAudience.Part.ACTIONS,
              PlanAudience.Part.COMMITMENTS,
              PlanAudience.Part.NEEDS)
          .addSections("outlook")
          .build();

  private PlanAudiences() {}
}
