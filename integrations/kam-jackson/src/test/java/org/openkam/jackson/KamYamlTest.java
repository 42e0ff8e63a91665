package org.openkam.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;

/** YAML has words that JSON has not; those that would be read as something else are refused. */
final class KamYamlTest {
  private static final KamJson YAML = KamJson.yaml();

  @Test
  void refusesAnAliasInsteadOfReadingTheNameOfItsAnchor() {
    assertRefused(
        "id: &n Acme\nname: *n\n",
        "name: is an alias, which is not read; the value must be written out: *n");
    assertRefused(
        "id: Acme\nfigures: &all\n  revenue: 1\ndimensions: *all\n",
        "dimensions: is an alias, which is not read; the value must be written out: *all");
    assertRefused(
        "id: Acme\nobjectives: [&o growth, *o]\n",
        "objectives[1]: is an alias, which is not read; the value must be written out: *o");
    assertRefused(
        "id: &n Acme\nnote: [*n]\n",
        "note: is an alias, which is not read; the value must be written out: *n");
  }

  @Test
  void refusesAMergeKeyInsteadOfReadingItAsAField() {
    assertRefused(
        "id: Acme\nfigures: &f\n  revenue: 1\nestimates:\n  <<: *f\n",
        "estimates.<<: is a merge key, which is not read; the fields must be written out");
    assertRefused(
        "<<: {name: Acme}\nid: a\n",
        "<<: is a merge key, which is not read; the fields must be written out");
  }

  @Test
  void readsAnAnchorThatNobodyUses() {
    assertThat(YAML.read("id: &n Acme\n", Account.class).id()).isEqualTo(AccountId.of("Acme"));
  }

  @Test
  void readsTheTextOfAMergeKeyInJson() {
    Account account = Account.builder().id(AccountId.of("a")).putDimension("<<", "merged").build();

    assertThat(KamJson.json().read(KamJson.json().write(account), Account.class))
        .isEqualTo(account);
    assertThatThrownBy(() -> YAML.write(account))
        .isInstanceOf(JsonProblemException.class)
        .hasMessage(
            "dimensions.<<: cannot be the name of a field in YAML, where it is a merge key");
  }

  private static void assertRefused(String text, String message) {
    assertThatThrownBy(() -> YAML.read(text, Account.class))
        .isInstanceOf(JsonProblemException.class)
        .hasMessage(message);
  }
}
