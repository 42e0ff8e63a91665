package org.openkam.core.scorecard;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.openkam.core.criterion.Labels;

/**
 * Ready instances of {@link Indicator}, without numbers: complete one through {@link
 * Indicator#toBuilder()} with target, owner and what was measured.
 */
public final class Indicators {
  private Indicators() {}

  /** {@return whether they see us as a key supplier, the aim behind all others (Verbinnen)} */
  public static Indicator keySupplierPerception() {
    return judged(
            "key-supplier-perception",
            "Seen as key supplier",
            "Gezien als voorkeursleverancier",
            "Als Schlüssellieferant wahrgenommen",
            "Perçu comme fournisseur clé")
        .beneficiary(Scorecard.Beneficiary.OURS)
        .build();
  }

  /** {@return how satisfied they are} */
  public static Indicator customerSatisfaction() {
    return judged(
            "customer-satisfaction",
            "Customer satisfaction",
            "Klanttevredenheid",
            "Kundenzufriedenheit",
            "Satisfaction du client")
        .beneficiary(Scorecard.Beneficiary.CUSTOMER)
        .build();
  }

  /** {@return how much our revenue with them grows, in percent a year} */
  public static Indicator revenueGrowth() {
    return counted(
            "revenue-growth",
            "%",
            "Revenue growth",
            "Omzetgroei",
            "Umsatzwachstum",
            "Croissance du chiffre d’affaires")
        .beneficiary(Scorecard.Beneficiary.OURS)
        .build();
  }

  /** {@return how much their own revenue grows, in percent a year} */
  public static Indicator customerGrowth() {
    return counted(
            "customer-growth",
            "%",
            "Growth of the customer",
            "Groei van de klant",
            "Wachstum des Kunden",
            "Croissance du client")
        .beneficiary(Scorecard.Beneficiary.CUSTOMER)
        .build();
  }

  /**
   * Returns how many of a whole, such as the users who adopted a product of all who could.
   *
   * @param part how many, not negative and at most the whole
   * @param whole of how many, at least one
   * @return the part of the whole, from zero to one
   */
  public static double rate(int part, int whole) {
    checkArgument(whole >= 1, "rate must be of at least one: %s", whole);
    checkArgument(part >= 0 && part <= whole, "rate must count from 0 to %s: %s", whole, part);
    return (double) part / whole;
  }

  /** {@return the share of eligible users who use what they bought, from zero to one} */
  public static Indicator productAdoption() {
    return counted(
            "product-adoption",
            "",
            "Product adoption",
            "Productgebruik",
            "Produktnutzung",
            "Adoption du produit")
        .build();
  }

  /** {@return the share of customers who stayed, from zero to one} */
  public static Indicator retention() {
    return counted("retention", "", "Retention", "Klantbehoud", "Kundenbindung", "Fidélisation")
        .beneficiary(Scorecard.Beneficiary.OURS)
        .build();
  }

  /** {@return how many new contacts the customer brought us, a period} */
  public static Indicator referrals() {
    return counted("referrals", "", "Referrals", "Aanbevelingen", "Empfehlungen", "Recommandations")
        .beneficiary(Scorecard.Beneficiary.OURS)
        .build();
  }

  /** {@return how large a deal with them is on average, in the currency of its series} */
  public static Indicator averageDealSize() {
    return counted(
            "average-deal-size",
            "",
            "Average deal size",
            "Gemiddelde ordergrootte",
            "Durchschnittliche Auftragsgröße",
            "Taille moyenne des affaires")
        .beneficiary(Scorecard.Beneficiary.OURS)
        .build();
  }

  /** {@return how many figures they share with us to decide on, a period} */
  public static Indicator dataPoints() {
    return counted(
            "data-points",
            "",
            "Data points shared",
            "Gedeelde gegevens",
            "Geteilte Daten",
            "Données partagées")
        .build();
  }

  /** {@return what customers expect of service: consistency, coordination, standardization} */
  public static ImmutableList<Indicator> service() {
    return ImmutableList.of(
        expected(
            "service-consistency",
            "Consistent quality",
            "Constante kwaliteit",
            "Gleichbleibende Qualität",
            "Qualité constante"),
        expected(
            "coordination",
            "Coordinated service",
            "Gecoördineerde service",
            "Abgestimmter Service",
            "Service coordonné"),
        expected(
            "standardization",
            "Standardized products",
            "Gestandaardiseerde producten",
            "Standardisierte Produkte",
            "Produits standardisés"));
  }

  /** {@return the ready instances, in the order of this class} */
  public static ImmutableList<Indicator> all() {
    return ImmutableList.<Indicator>builder()
        .add(keySupplierPerception(), customerSatisfaction(), revenueGrowth(), customerGrowth())
        .add(productAdoption(), retention(), referrals(), averageDealSize(), dataPoints())
        .addAll(service())
        .build();
  }

  private static Indicator expected(
      String id, String english, String dutch, String german, String french) {
    return judged(id, english, dutch, german, french)
        .beneficiary(Scorecard.Beneficiary.CUSTOMER)
        .visibility(Indicator.Visibility.SHARED)
        .build();
  }

  private static Indicator.Builder judged(
      String id, String english, String dutch, String german, String french) {
    return labeled(id, english, dutch, german, french).kind(Indicator.Kind.QUALITATIVE);
  }

  private static Indicator.Builder counted(
      String id, String unit, String english, String dutch, String german, String french) {
    return labeled(id, english, dutch, german, french).unit(unit);
  }

  private static Indicator.Builder labeled(
      String id, String english, String dutch, String german, String french) {
    return Indicator.builder().id(id).labels(Labels.of(english, dutch, german, french));
  }
}
