package org.openkam.core.alternative;

import static com.google.common.base.Preconditions.checkArgument;

/** An alternative known by its name. */
record NamedAlternative(String value) implements AlternativeId {
  NamedAlternative {
    checkArgument(!value.isBlank(), "alternative id must not be blank: '%s'", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
