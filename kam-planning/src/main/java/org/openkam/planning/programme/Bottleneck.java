package org.openkam.planning.programme;

import org.openkam.core.criterion.Labels;

/** The nine places where key account management gets stuck (Dingena 2002). */
public enum Bottleneck {
  /** Vision and commitment of the top management; without it nothing else helps. */
  SPONSORSHIP,
  /** The selection of the key accounts. */
  SELECTION,
  /** The balance between what both sides give. */
  BALANCE,
  /** Central agreements against local practice. */
  CENTRAL_AGAINST_LOCAL,
  /** The organisation and who consults whom. */
  ORGANISATION,
  /** The coordination of teams of several disciplines and countries. */
  TEAM_COORDINATION,
  /** Culture and language. */
  CULTURE,
  /** Information systems and the sharing of knowledge. */
  INFORMATION,
  /** Steering by results, and rewards. */
  RESULTS_AND_REWARDS;

  /** {@return the name shown to people} */
  public Labels labels() {
    return switch (this) {
      case SPONSORSHIP ->
          Labels.of(
              "Support of the top management", "Steun van de top", "Rückhalt der Geschäftsführung");
      case SELECTION ->
          Labels.of("Selection of accounts", "Selectie van accounts", "Auswahl der Kunden");
      case BALANCE ->
          Labels.of("Balance between both sides", "Balans tussen beide", "Ausgewogenheit");
      case CENTRAL_AGAINST_LOCAL ->
          Labels.of("Central against local", "Centraal tegen lokaal", "Zentral gegen lokal");
      case ORGANISATION -> Labels.of("Organization", "Organisatie", "Organisation");
      case TEAM_COORDINATION ->
          Labels.of("Coordination of teams", "Coördinatie van teams", "Abstimmung der Teams");
      case CULTURE -> Labels.of("Culture and language", "Cultuur en taal", "Kultur und Sprache");
      case INFORMATION ->
          Labels.of("Information and knowledge", "Informatie en kennis", "Information und Wissen");
      case RESULTS_AND_REWARDS ->
          Labels.of("Results and rewards", "Resultaat en beloning", "Ergebnis und Vergütung");
    };
  }
}
