package org.openkam.core.alternative;

import java.io.Serializable;

/**
 * The identifier of an alternative: something that is measured by criteria and ranked against
 * others, such as an account, an option of a plan or a month.
 *
 * <p>Accounts have an id of their own type, {@link org.openkam.core.account.AccountId}; everything
 * else is named by {@link #of}. An account and an option of the same name are different
 * alternatives. An implementation is immutable, serializable and has value equality; its string
 * form is its value.
 */
public interface AlternativeId extends Comparable<AlternativeId>, Serializable {
  /**
   * Names an alternative that is not an account.
   *
   * @param value the name, not blank
   * @return the identifier
   * @throws IllegalArgumentException if the name is blank
   */
  static AlternativeId of(String value) {
    return new NamedAlternative(value);
  }

  /** {@return the identifier as text, not blank} */
  String value();

  /** {@return how messages name it: what it is and its quoted text, such as account 'acme'} */
  default String inWords() {
    return "alternative '" + value() + "'";
  }

  /**
   * Compares two identifiers by their text, and those of the same text by what they identify.
   *
   * @param other the other identifier
   * @return below zero, zero or above zero, as this one comes before, equals or comes after the
   *     other
   */
  @Override
  default int compareTo(AlternativeId other) {
    int byText = value().compareTo(other.value());
    return byText != 0 ? byText : inWords().compareTo(other.inWords());
  }
}
