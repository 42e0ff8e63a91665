package org.openkam.crm;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.openkam.core.account.Account;
import org.openkam.crm.words.Plain;

/** What words say of the relation to an account. */
final class AccountStates {
  private static final ImmutableMap<String, Account.Status> WORDS = words();

  private AccountStates() {}

  static Optional<Account.Status> find(String text) {
    return Optional.ofNullable(WORDS.get(Plain.of(text)));
  }

  private static ImmutableMap<String, Account.Status> words() {
    ImmutableMap.Builder<String, Account.Status> words = ImmutableMap.builder();
    for (String word :
        new String[] {
          "prospect", "lead", "suspect", "interessent", "marketingqualifiedlead",
          "salesqualifiedlead", "opportunity", "subscriber", "potentialcustomer", "piste",
          "potentiëleklant", "potentieleklant", "potenziellerkunde", "target"
        }) {
      words.put(word, Account.Status.PROSPECT);
    }
    for (String word :
        new String[] {
          "former", "formercustomer", "inactive", "churned", "exklant", "ehemaliger",
          "ehemaligerkunde", "ancienclient", "inactief", "inaktiv", "inactif", "lostcustomer",
          "oudklant", "voormaligeklant", "verlorenklant", "altkunde", "exkunde", "verlorenerkunde",
          "exclient", "clientperdu", "excliente", "pastcustomer", "excustomer", "lapsed"
        }) {
      words.put(word, Account.Status.FORMER);
    }
    for (String word :
        new String[] {
          "competitor",
          "competition",
          "concurrent",
          "concurrentie",
          "konkurrent",
          "wettbewerber",
          "mitbewerber",
          "competidor",
          "concorrente"
        }) {
      words.put(word, Account.Status.COMPETITOR);
    }
    for (String word :
        new String[] {
          "customer",
          "klant",
          "kunde",
          "client",
          "active",
          "actief",
          "aktiv",
          "actif",
          "customerdirect",
          "customerchannel",
          "existingcustomer",
          "bestaandeklant",
          "bestandskunde",
          "stammkunde",
          "clientactif",
          "evangelist"
        }) {
      words.put(word, Account.Status.CUSTOMER);
    }
    return words.buildOrThrow();
  }
}
