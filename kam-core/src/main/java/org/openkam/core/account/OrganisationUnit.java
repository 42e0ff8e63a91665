package org.openkam.core.account;

import static com.google.common.base.Preconditions.checkArgument;

import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;

/**
 * A part of an account that is served on its own, such as a country or a division.
 *
 * @param id the identifier, unique within the account
 * @param name the name shown to people
 * @param country the country as the user's system writes it; empty where it has none
 */
public record OrganisationUnit(String id, String name, String country) {
  private static final Fields<OrganisationUnit> FORM =
      Fields.of(
          OrganisationUnit.class,
          Field.required("id", Forms.NAME, OrganisationUnit::id),
          Field.required("name", Forms.TEXT, OrganisationUnit::name),
          Field.required("country", Forms.TEXT, OrganisationUnit::country),
          OrganisationUnit::new);

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

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<OrganisationUnit> form() {
    return FORM;
  }
}
