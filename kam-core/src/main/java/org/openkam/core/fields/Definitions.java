package org.openkam.core.fields;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.openkam.core.finding.Attributes;

/**
 * Collects the descriptions of named types, so that each is described once and then referred to.
 */
public final class Definitions {
  private final Map<String, Attributes> byName = new LinkedHashMap<>();

  /** Creates a collection without any description. */
  public Definitions() {}

  /**
   * Refers to a type, after describing it where it is new.
   *
   * @param name the name of the type
   * @param description describes the type
   * @return the reference
   */
  Attributes refer(String name, Supplier<Attributes> description) {
    if (!byName.containsKey(name)) {
      byName.put(name, Attributes.empty());
      byName.put(name, description.get());
    }
    return Attributes.of("$ref", "#/$defs/" + name);
  }

  /** {@return the descriptions by the name of the type, in the order of their first use} */
  public ImmutableMap<String, Attributes> all() {
    return ImmutableMap.copyOf(byName);
  }
}
