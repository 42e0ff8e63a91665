package org.openkam.report;

import com.google.common.collect.ImmutableList;

/**
 * A part of a report that is made of sentences.
 *
 * @param title its title
 * @param sentences its sentences, in their order
 */
record ReportSection(String title, ImmutableList<String> sentences) {}
