package org.openkam.report;

import com.google.common.collect.ImmutableList;

/**
 * A part of a report that is made of sentences.
 *
 * @param id the key of its title without {@code section.}, which is also its place on the page
 * @param sentences its sentences, in their order
 */
record ReportSection(String id, ImmutableList<String> sentences) {
  /** {@return the key of its title} */
  String title() {
    return "section." + id;
  }
}
