/**
 * Shows a study to people: as text, as one self-contained HTML page, and as rows of the accounts
 * that were left out; and account plans, scorecards and programmes as Markdown.
 *
 * <p>Start with {@link org.openkam.report.StudyReport}. The same study gives the same bytes.
 */
@NullMarked
package org.openkam.report;

import org.jspecify.annotations.NullMarked;
