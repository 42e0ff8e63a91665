package org.openkam.core.account;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;

/** A part of an account that is served on its own, such as a country or a division. */
@Value.Immutable
public abstract class OrganisationUnit {
  private static final Fields<OrganisationUnit> FORM =
      Fields.of(OrganisationUnit.class, OrganisationUnit::builder, Builder::build)
          .required("id", Forms.NAME, OrganisationUnit::id, Builder::id)
          .defaulted("name", Forms.TEXT, OrganisationUnit::name, Builder::name)
          .defaulted("country", Forms.TEXT, OrganisationUnit::country, Builder::country)
          .optional("site", Forms.NAME, OrganisationUnit::site, Builder::site)
          .form();

  OrganisationUnit() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<OrganisationUnit> form() {
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
  public static OrganisationUnit of(String id, String name, String country) {
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

  /** Builds {@link OrganisationUnit} instances; the id is required. */
  public static final class Builder extends ImmutableOrganisationUnit.Builder {
    Builder() {}
  }
}
