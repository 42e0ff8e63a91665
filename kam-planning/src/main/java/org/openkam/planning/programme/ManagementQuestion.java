package org.openkam.planning.programme;

import org.openkam.core.criterion.Labels;

/** The four questions that a management answers about its key account approach (Verbinnen). */
public enum ManagementQuestion {
  /** Are the right accounts chosen? */
  RIGHT_ACCOUNTS,
  /** Does the management support the approach? */
  MANAGEMENT_SUPPORT,
  /** Is there a solid scorecard? */
  SCORECARD,
  /** Does the customer live the benefits, beyond being told of them? */
  LIVED_BENEFITS;

  /** {@return the question as it is asked} */
  public Labels labels() {
    return switch (this) {
      case RIGHT_ACCOUNTS ->
          Labels.of(
              "Are the right accounts chosen?",
              "Zijn de juiste accounts gekozen?",
              "Sind die richtigen Kunden ausgewählt?");
      case MANAGEMENT_SUPPORT ->
          Labels.of(
              "Does the management support the approach?",
              "Steunt het management de aanpak?",
              "Trägt die Führung den Ansatz?");
      case SCORECARD ->
          Labels.of(
              "Is there a solid scorecard?",
              "Is er een degelijke scorecard?",
              "Gibt es eine tragfähige Scorecard?");
      case LIVED_BENEFITS ->
          Labels.of(
              "Does the customer see the benefits in practice?",
              "Merkt de klant de voordelen in de praktijk?",
              "Erlebt der Kunde den Nutzen in der Praxis?");
    };
  }
}
