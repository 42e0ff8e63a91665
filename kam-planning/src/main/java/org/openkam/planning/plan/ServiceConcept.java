package org.openkam.planning.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;

/** How key accounts are served: the processes made for them, and what each tier may count on. */
@Value.Immutable
public abstract class ServiceConcept {
  private static final Fields<ServiceConcept> FORM =
      Fields.of(ServiceConcept.class, ServiceConcept::builder, Builder::build)
          .defaulted("processes", Forms.TEXT.map(), ServiceConcept::processes, Builder::processes)
          .defaulted(
              "entitlements",
              Forms.listMultimap(Forms.TEXT),
              ServiceConcept::entitlements,
              Builder::entitlements)
          .form();

  ServiceConcept() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<ServiceConcept> form() {
    return FORM;
  }

  /** {@return who owns each process, by its name, such as a fast lane for repairs} */
  public abstract ImmutableMap<String, String> processes();

  /** {@return what each tier may count on, such as priority updates or discounts} */
  public abstract ImmutableListMultimap<String, String> entitlements();

  /**
   * Returns what a tier may count on.
   *
   * @param tier the name of a tier, such as KEY
   * @return its entitlements, none where the tier is unknown
   */
  public ImmutableList<String> entitlements(String tier) {
    return entitlements().get(tier);
  }

  /** Builds {@link ServiceConcept} instances; both properties may be empty. */
  public static final class Builder extends ImmutableServiceConcept.Builder {
    Builder() {}
  }
}
