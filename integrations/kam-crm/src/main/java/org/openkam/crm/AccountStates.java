package org.openkam.crm;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.openkam.core.account.AccountStatus;
import org.openkam.crm.words.Plain;

/** What words say of the relation to an account. */
final class AccountStates {
  private static final ImmutableMap<String, AccountStatus> WORDS = words();

  private AccountStates() {}

  static Optional<AccountStatus> find(String text) {
    return Optional.ofNullable(WORDS.get(Plain.of(text)));
  }

  private static ImmutableMap<String, AccountStatus> words() {
    ImmutableMap.Builder<String, AccountStatus> words = ImmutableMap.builder();
    for (String word :
        new String[] {
          "prospect", "lead", "suspect", "interessent", "marketingqualifiedlead",
          "salesqualifiedlead", "opportunity", "subscriber", "potentialcustomer", "piste"
        }) {
      words.put(word, AccountStatus.PROSPECT);
    }
    for (String word :
        new String[] {
          "former", "formercustomer", "inactive", "churned", "exklant", "ehemaliger",
          "ehemaligerkunde", "ancienclient", "inactief", "inaktiv", "inactif", "lostcustomer"
        }) {
      words.put(word, AccountStatus.FORMER);
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
      words.put(word, AccountStatus.COMPETITOR);
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
          "evangelist"
        }) {
      words.put(word, AccountStatus.CUSTOMER);
    }
    return words.buildOrThrow();
  }
}
