/**
 * Tables of what is covered and what is missing: roles by party, offers by unit, checklists.
 *
 * <p>Start with {@link org.openkam.core.coverage.CoverageMatrix}; {@link
 * org.openkam.core.coverage.CoverageMatrices} and {@link org.openkam.core.coverage.Checklists} have
 * the usual ones as data.
 */
@CheckReturnValue
@NullMarked
package org.openkam.core.coverage;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
