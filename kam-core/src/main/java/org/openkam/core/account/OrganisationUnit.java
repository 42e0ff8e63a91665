package org.openkam.core.account;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A part of an account that is served on its own, such as a country or a division.
 *
 * @param id the identifier, unique within the account
 * @param name the name shown to people
 * @param country the country as the user's system writes it; empty where it has none
 */
public record OrganisationUnit(String id, String name, String country) {
  /**
   * Creates a unit.
   *
   * @param id the identifier, not blank
   * @param name the name shown to people
   * @param country the country; empty where it has none
   */
  public OrganisationUnit {
    checkArgument(!id.isBlank(), "unit id must not be blank: '%s'", id);
  }
}
