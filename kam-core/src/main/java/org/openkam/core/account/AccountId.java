package org.openkam.core.account;

import static com.google.common.base.Preconditions.checkArgument;

import org.openkam.core.alternative.AlternativeId;
import org.openkam.core.fields.Form;
import org.openkam.core.fields.Forms;

/**
 * The identifier of an account, unique within a portfolio.
 *
 * @param value the identifier as the user's system knows it, not blank
 */
public record AccountId(String value) implements AlternativeId {
  private static final Form<AccountId> FORM = Forms.NAME.as(AccountId::value, AccountId::of);

  /**
   * Creates an identifier.
   *
   * @param value the identifier, not blank
   */
  public AccountId {
    checkArgument(!value.isBlank(), "account id must not be blank: '%s'", value);
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Form<AccountId> form() {
    return FORM;
  }

  /**
   * Returns the identifier with a value.
   *
   * @param value the identifier as the user's system knows it, not blank
   * @return the identifier
   */
  public static AccountId of(String value) {
    return new AccountId(value);
  }

  /**
   * Returns the account that an alternative is.
   *
   * @param alternative an alternative
   * @return the same identifier
   * @throws NotAnAccountException if the alternative is something other than an account
   */
  public static AccountId from(AlternativeId alternative) {
    if (alternative instanceof AccountId account) {
      return account;
    }
    throw new NotAnAccountException(alternative);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof AccountId that && value.equals(that.value));
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String inWords() {
    return "account '" + value + "'";
  }

  @Override
  public String toString() {
    return value;
  }
}
