package org.openkam.xmcda;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.openkam.core.finding.Finding;

/** A file that was read: what it states, and what was noticed on the way. */
@Value.Immutable
public abstract class XmcdaReading {
  XmcdaReading() {}

  static Builder builder() {
    return new Builder();
  }

  /** {@return the name of the file without folder and extension} */
  public abstract String source();

  /** {@return the namespace of the file, which names its version} */
  public abstract String namespace();

  /** {@return what the file states} */
  public abstract XmcdaDocument document();

  /** {@return the names of sections outside the supported subset, in the order of the file} */
  public abstract ImmutableList<String> ignored();

  /**
   * {@return what was noticed: elements and attributes that were left out, values that cannot be
   * read, ids that occur twice; each with the line}
   */
  public abstract ImmutableList<Finding> findings();

  /** Builds {@link XmcdaReading} instances. */
  static final class Builder extends ImmutableXmcdaReading.Builder {
    Builder() {}
  }
}
