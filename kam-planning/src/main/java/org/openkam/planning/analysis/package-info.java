/**
 * What we know of an account and what follows from it: strengths, weaknesses, opportunities and
 * threats, how they meet, the few issues that matter, and the choice made on each.
 *
 * <p>Start at {@link org.openkam.planning.analysis.SwotAnalysis}, confront its lists in a {@link
 * org.openkam.planning.analysis.ConfrontationMatrix}, take its issues, rank the options of an issue
 * in a {@link org.openkam.planning.analysis.OptionMatrix}, and let {@link
 * org.openkam.planning.analysis.Traceability} check that no choice hangs in the air. Goals and
 * actions are made from the choices elsewhere.
 */
@CheckReturnValue
@NullMarked
package org.openkam.planning.analysis;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
