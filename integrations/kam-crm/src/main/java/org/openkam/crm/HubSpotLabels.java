package org.openkam.crm;

import com.google.common.collect.ImmutableMap;

/**
 * The Dutch and the German labels of the company properties of HubSpot, each with the English one.
 *
 * <p>HubSpot heads an export in the language of the user who makes it. With {@link
 * CrmReader#withLabels} the same companies have the same figures in every language. No list is
 * complete: HubSpot changes its translations, an administrator may rename a property, and a
 * property of one's own is headed as it was named. The reader takes such labels too, and prefers
 * them to the ones here where they come later:
 *
 * <pre>{@code
 * CrmReader.of(export)
 *     .withLabels(HubSpotLabels.DUTCH)
 *     .withLabels(Map.of("Omzet bij ons", "Total Revenue"))
 * }</pre>
 */
public final class HubSpotLabels {
  /** English labels by Dutch ones. */
  public static final ImmutableMap<String, String> DUTCH =
      ImmutableMap.<String, String>builder()
          .put("Record-ID", "Record ID")
          .put("Bedrijfsnaam", "Company name")
          .put("Bedrijfsdomeinnaam", "Company Domain Name")
          .put("Domeinnaam van bedrijf", "Company Domain Name")
          .put("Eigenaar", "Company owner")
          .put("Bedrijfseigenaar", "Company owner")
          .put("Eigenaar van bedrijf", "Company owner")
          .put("Moederbedrijf", "Parent Company")
          .put("Bovenliggend bedrijf", "Parent Company")
          .put("Land", "Country/Region")
          .put("Land/regio", "Country/Region")
          .put("Branche", "Industry")
          .put("Bedrijfstak", "Industry")
          .put("Levenscyclusfase", "Lifecycle Stage")
          .put("Jaaromzet", "Annual Revenue")
          .put("Totale omzet", "Total Revenue")
          .put("Aantal werknemers", "Number of Employees")
          .put("Aantal medewerkers", "Number of Employees")
          .put("Aantal openstaande deals", "Number of open deals")
          .put("Totale waarde openstaande deals", "Total open deal value")
          .put("Totale waarde van openstaande deals", "Total open deal value")
          .put("Aantal gekoppelde contacten", "Number of Associated Contacts")
          .put("Aantal gekoppelde deals", "Number of Associated Deals")
          .put("Aanmaakdatum", "Create Date")
          .put("Laatste activiteit", "Last Activity Date")
          .put("Datum laatste activiteit", "Last Activity Date")
          .buildOrThrow();

  /** English labels by German ones. */
  public static final ImmutableMap<String, String> GERMAN =
      ImmutableMap.<String, String>builder()
          .put("Datensatz-ID", "Record ID")
          .put("Firmenname", "Company name")
          .put("Unternehmensname", "Company name")
          .put("Domain-Name des Unternehmens", "Company Domain Name")
          .put("Unternehmensdomain", "Company Domain Name")
          .put("Inhaber", "Company owner")
          .put("Zuständiger Mitarbeiter", "Company owner")
          .put("Für Unternehmen zuständiger Mitarbeiter", "Company owner")
          .put("Übergeordnetes Unternehmen", "Parent Company")
          .put("Land", "Country/Region")
          .put("Land/Region", "Country/Region")
          .put("Branche", "Industry")
          .put("Lifecycle-Phase", "Lifecycle Stage")
          .put("Jahresumsatz", "Annual Revenue")
          .put("Gesamtumsatz", "Total Revenue")
          .put("Mitarbeiterzahl", "Number of Employees")
          .put("Anzahl der Mitarbeiter", "Number of Employees")
          .put("Anzahl offener Deals", "Number of open deals")
          .put("Gesamtwert offener Deals", "Total open deal value")
          .put("Anzahl der zugeordneten Kontakte", "Number of Associated Contacts")
          .put("Anzahl der zugeordneten Deals", "Number of Associated Deals")
          .put("Erstellungsdatum", "Create Date")
          .put("Letzte Aktivität", "Last Activity Date")
          .put("Datum der letzten Aktivität", "Last Activity Date")
          .buildOrThrow();

  private HubSpotLabels() {}
}
