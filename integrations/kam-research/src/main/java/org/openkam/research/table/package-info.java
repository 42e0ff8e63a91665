/**
 * Results as tables with one observation a row, and the forms in which other tools read them.
 *
 * <p>Start with {@link org.openkam.research.table.Table}; {@link org.openkam.research.table.Tables}
 * writes it as CSV, Markdown, LaTeX or a Vega-Lite specification.
 */
@NullMarked
package org.openkam.research.table;

import org.jspecify.annotations.NullMarked;
