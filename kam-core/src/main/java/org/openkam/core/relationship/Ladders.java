package org.openkam.core.relationship;

import com.google.common.collect.ImmutableList;
import org.openkam.core.criterion.Labels;

/** Ready instances of {@link Ladder}. */
public final class Ladders {
  private Ladders() {}

  /**
   * Returns the levels from vendor to trusted adviser, as Altify documents them.
   *
   * @return the ladder
   */
  public static Ladder trust() {
    return Ladder.builder()
        .id("trust")
        .putLevel("VENDOR", Labels.of("Vendor", "Leverancier", "Lieferant", "Fournisseur"))
        .putLevel(
            "CREDIBLE_SOURCE",
            Labels.of(
                "Credible source", "Geloofwaardige bron", "Glaubwürdige Quelle", "Source crédible"))
        .putLevel(
            "PROBLEM_SOLVER",
            Labels.of(
                "Problem solver", "Probleemoplosser", "Problemlöser", "Résolveur de problèmes"))
        .putLevel(
            "TRUSTED_ADVISER",
            Labels.of(
                "Trusted adviser",
                "Vertrouwde adviseur",
                "Vertrauensvoller Berater",
                "Conseiller de confiance"))
        .build();
  }

  /**
   * Returns the levels of a working relation, as PostHog publishes them; a handover starts again at
   * the second.
   *
   * @return the ladder
   */
  public static Ladder sentiment() {
    return Ladder.builder()
        .id("sentiment")
        .putLevel(
            "NO_RELATIONSHIP",
            Labels.of("No relationship", "Geen relatie", "Keine Beziehung", "Aucune relation"))
        .putLevel(
            "WARM_HANDOVER",
            Labels.of(
                "Warm handover", "Warme overdracht", "Persönliche Übergabe", "Passage de relais"))
        .putLevel("REACTIVE", Labels.of("Reactive", "Reactief", "Reaktiv", "Réactive"))
        .putLevel(
            "WORKING_RELATIONSHIP",
            Labels.of(
                "Working relationship", "Werkrelatie", "Arbeitsbeziehung", "Relation de travail"))
        .putLevel(
            "TRUSTED_ADVISER",
            Labels.of(
                "Trusted adviser",
                "Vertrouwde adviseur",
                "Vertrauensvoller Berater",
                "Conseiller de confiance"))
        .levelAfterHandover(2)
        .build();
  }

  /**
   * Returns how a customer may see its supplier, from nuisance to indispensable (after Halifax
   * Consulting 2022).
   *
   * @return the ladder
   */
  public static Ladder perceivedRole() {
    return Ladder.builder()
        .id("perceived-role")
        .putLevel("NUISANCE", Labels.of("Nuisance", "Lastpost", "Ärgernis", "Nuisance"))
        .putLevel(
            "NECESSARY_EVIL",
            Labels.of("Necessary evil", "Noodzakelijk kwaad", "Notwendiges Übel", "Mal nécessaire"))
        .putLevel("SUPPLIER", Labels.of("Supplier", "Leverancier", "Lieferant", "Fournisseur"))
        .putLevel("ADVISER", Labels.of("Adviser", "Adviseur", "Berater", "Conseiller"))
        .putLevel(
            "VALUED_ALLY",
            Labels.of(
                "Valued ally",
                "Gewaardeerde bondgenoot",
                "Geschätzter Verbündeter",
                "Allié apprécié"))
        .putLevel(
            "INDISPENSABLE_PARTNER",
            Labels.of(
                "Indispensable partner",
                "Onmisbare partner",
                "Unverzichtbarer Partner",
                "Partenaire indispensable"))
        .build();
  }

  /**
   * Returns what a supplier may be to a customer, from no supplier to the only one (after
   * Kempeneers 2017, who names the preferred and the sole supplier as the aim of the account
   * manager).
   *
   * @return the ladder
   */
  public static Ladder supplierStatus() {
    return Ladder.builder()
        .id("supplier-status")
        .putLevel(
            "NONE",
            Labels.of("No supplier", "Geen leverancier", "Kein Lieferant", "Aucun fournisseur"))
        .putLevel(
            "APPROVED",
            Labels.of(
                "Approved supplier",
                "Goedgekeurde leverancier",
                "Zugelassener Lieferant",
                "Fournisseur agréé"))
        .putLevel(
            "ONE_OF_MANY",
            Labels.of("One of many", "Een van vele", "Einer von vielen", "Un parmi d’autres"))
        .putLevel(
            "PREFERRED",
            Labels.of(
                "Preferred supplier",
                "Voorkeursleverancier",
                "Vorzugslieferant",
                "Fournisseur privilégié"))
        .putLevel(
            "SOLE",
            Labels.of(
                "Sole supplier", "Enige leverancier", "Alleinlieferant", "Fournisseur unique"))
        .build();
  }

  /** {@return the ready instances, in the order of this class} */
  public static ImmutableList<Ladder> all() {
    return ImmutableList.of(trust(), sentiment(), perceivedRole(), supplierStatus());
  }
}
