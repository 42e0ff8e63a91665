package org.openkam.xmcda;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;

/**
 * What one XMCDA file states, the same for every version of the format. A problem may be spread
 * over several documents; {@link XmcdaCase} puts them together.
 */
@Value.Immutable
public abstract class XmcdaDocument {
  XmcdaDocument() {}

  /** {@return a builder with no section} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the alternatives, by id} */
  public abstract ImmutableList<XmcdaSection<XmcdaElement>> alternatives();

  /** {@return the criteria, by id} */
  public abstract ImmutableList<XmcdaSection<XmcdaElement>> criteria();

  /** {@return the categories, by id} */
  public abstract ImmutableList<XmcdaSection<XmcdaElement>> categories();

  /** {@return the performance tables: by alternative, the value on each criterion} */
  public abstract ImmutableList<XmcdaSection<ImmutableMap<String, XmcdaValue>>> performances();

  /** {@return values of alternatives, such as scores, flows and ranks, by alternative} */
  public abstract ImmutableList<XmcdaSection<XmcdaValue>> alternativeValues();

  /** {@return values of ordered pairs: by first alternative, the value against each second one} */
  public abstract ImmutableList<XmcdaSection<ImmutableMap<String, XmcdaValue>>> comparisons();

  /** {@return the scales, by criterion} */
  public abstract ImmutableList<XmcdaSection<XmcdaScale>> scales();

  /** {@return the thresholds: by criterion, each under its concept, such as {@code preference}} */
  public abstract ImmutableList<XmcdaSection<ImmutableMap<String, XmcdaThreshold>>> thresholds();

  /** {@return values of criteria, such as weights, by criterion} */
  public abstract ImmutableList<XmcdaSection<XmcdaValue>> criterionValues();

  /** {@return the profiles, by category} */
  public abstract ImmutableList<XmcdaSection<XmcdaProfile>> profiles();

  /** {@return the assignments, by alternative} */
  public abstract ImmutableList<XmcdaSection<XmcdaAssignment>> assignments();

  /** {@return values of categories, such as ranks, by category} */
  public abstract ImmutableList<XmcdaSection<XmcdaValue>> categoryValues();

  /** {@return parameters of a program, by id or else by name} */
  public abstract ImmutableList<XmcdaSection<XmcdaValue>> parameters();

  /** {@return how a program ended} */
  public abstract ImmutableList<XmcdaExecution> executions();

  /** {@return a builder with the sections of this document} */
  public abstract Builder toBuilder();

  /** Builds {@link XmcdaDocument} instances; nothing is required. */
  public static final class Builder extends ImmutableXmcdaDocument.Builder {
    Builder() {}
  }
}
