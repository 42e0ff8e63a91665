package org.openkam.planning.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import org.openkam.core.criterion.Labels;

/**
 * The sections that a plan answers in words; ready ones are in {@link PlanTemplates}.
 *
 * @param id the identifier
 * @param sections the names or questions of the sections by id, in their order
 */
public record PlanTemplate(String id, ImmutableMap<String, Labels> sections) {
  /**
   * Creates a template.
   *
   * @param id the identifier, not blank
   * @param sections the names or questions of the sections by id, at least one
   */
  public PlanTemplate {
    checkArgument(!id.isBlank(), "plan template id must not be blank: '%s'", id);
    checkArgument(!sections.isEmpty(), "plan template '%s' must have a section", id);
  }
}
