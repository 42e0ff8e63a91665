package org.openkam.core.account;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;

/** A part of an account that is served on its own, such as a country or a division. */
@Value.Immutable
public abstract class OrganizationUnit {
  private static final Fields<OrganizationUnit> FORM =
      Fields.of(OrganizationUnit.class, OrganizationUnit::builder, Builder::build)
          .required("id", Forms.NAME, OrganizationUnit::id, Builder::id)
          .defaulted("name", Forms.TEXT, OrganizationUnit::name, Builder::name)
          .defaulted("country", Forms.TEXT, OrganizationUnit::country, Builder::country)
          .optional("site", Forms.NAME, OrganizationUnit::site, Builder::site)
          .form();

  OrganizationUnit() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<OrganizationUnit> form() {
    return FORM;
  }

  /**
   * Returns a unit without a site.
   *
   * @param id the identifier, unique within the account, not blank
   * @param name the name shown to people
   * @param country the country; empty where it has none
   * @return the unit
   */
  public static OrganizationUnit of(String id, String name, String country) {
    return builder().id(id).name(name).country(country).build();
  }

  /** {@return the identifier, unique within the account, not blank} */
  public abstract String id();

  /** {@return the name shown to people, which is the identifier unless set} */
  @Value.Default
  public String name() {
    return id();
  }

  /** {@return the country as the user's system writes it; empty where it has none} */
  @Value.Default
  public String country() {
    return "";
  }

  /** {@return the place within its country, such as a town or a plant; units may share one} */
  public abstract Optional<String> site();

  @Value.Check
  void check() {
    checkArgument(!id().isBlank(), "unit id must not be blank: '%s'", id());
    site()
        .ifPresent(
            site ->
                checkArgument(
                    !site.isBlank(), "site of unit '%s' must not be blank: '%s'", id(), site));
  }

  /** Builds {@link OrganizationUnit} instances; the id is required. */
  public static final class Builder extends ImmutableOrganizationUnit.Builder {
    Builder() {}
  }
}
