package org.openkam.crm;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** A field that exports of many systems have, under many names (English, Dutch, German, API). */
enum CrmField {
  ACCOUNT_ID(
      "id", "account id", "record id", "accountid", "hs object id", "klantnummer", "kundennummer"),
  ACCOUNT_NAME(
      "name",
      "account",
      "account name",
      "company",
      "company name",
      "customer name",
      "accountnaam",
      "bedrijfsnaam",
      "firma",
      "kontoname"),
  PARENT(
      "parent",
      "subsidiary of",
      "parent id",
      "parent account",
      "parent company",
      "parentaccountid",
      "member of",
      "hs parent company id",
      "bovenliggend account",
      "übergeordnetes konto"),
  STATUS("status", "type", "account type", "account status"),
  OPPORTUNITY_ID("opportunity id", "id", "deal id", "record id"),
  STAGE("stage", "deal stage", "stage name", "sales stage", "fase", "phase"),
  VALUE("value", "close value", "amount", "deal value", "bedrag", "betrag", "waarde", "wert"),
  ENGAGE_DATE("engage date", "create date", "created date", "created on", "createdate"),
  CLOSE_DATE("close date", "closed on", "closedate", "sluitingsdatum", "abschlussdatum"),
  PRODUCT("product", "product name", "produkt");

  private final ImmutableSet<String> names;

  CrmField(String... names) {
    ImmutableSet.Builder<String> plain = ImmutableSet.builder();
    for (String name : names) {
      plain.add(plain(name));
    }
    this.names = plain.build();
  }

  boolean isNamed(String header) {
    return names.contains(plain(header));
  }

  /** {@return a name without case, blanks and punctuation, so that spellings compare equal} */
  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
