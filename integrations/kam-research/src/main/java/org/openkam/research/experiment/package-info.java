/**
 * Runs many selection models on many portfolios and keeps every result as a row.
 *
 * <p>Start with {@link org.openkam.research.experiment.Experiment}. A combination that cannot be
 * scored is a row with its reason, never a stop; what was run before is not run again; the result
 * does not depend on the number of threads.
 */
@NullMarked
package org.openkam.research.experiment;

import org.jspecify.annotations.NullMarked;
