package org.openkam.core.alternative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.NotAnAccountException;

final class AlternativeIdTest {
  private static final AlternativeId OPTION = AlternativeId.of("acme");
  private static final AccountId ACCOUNT = AccountId.of("acme");

  @Test
  void anOptionAndAnAccountOfTheSameNameAreDifferentAlternatives() {
    assertThat(OPTION)
        .isEqualTo(AlternativeId.of("acme"))
        .isNotEqualTo(ACCOUNT)
        .hasToString("acme");
    assertThat(OPTION.value()).isEqualTo(ACCOUNT.value());
    assertThat(OPTION.inWords()).isEqualTo("alternative 'acme'");
    assertThat(ACCOUNT.inWords()).isEqualTo("account 'acme'");
  }

  @Test
  void areOrderedByTheirTextAndThenByWhatTheyAre() {
    assertThat(Stream.of(AlternativeId.of("b"), OPTION, AccountId.of("c"), ACCOUNT).sorted())
        .containsExactly(ACCOUNT, OPTION, AlternativeId.of("b"), AccountId.of("c"));
    assertThat(OPTION).isEqualByComparingTo(AlternativeId.of("acme"));
  }

  @Test
  void onlyAnAccountIsAnAccount() {
    assertThat(AccountId.from(ACCOUNT)).isSameAs(ACCOUNT);

    NotAnAccountException refused =
        catchThrowableOfType(NotAnAccountException.class, () -> AccountId.from(OPTION));

    assertThat(refused).hasMessage("alternative 'acme' is not an account");
    assertThat(refused.alternative()).isEqualTo(OPTION);
  }

  @Test
  void aRefusalKeepsItsAlternativeWhenItIsSerialized() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new NotAnAccountException(OPTION));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(((NotAnAccountException) in.readObject()).alternative()).isEqualTo(OPTION);
    }
  }

  @Test
  void refusesABlankName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AlternativeId.of(" "))
        .withMessage("alternative id must not be blank: ' '");
  }
}
