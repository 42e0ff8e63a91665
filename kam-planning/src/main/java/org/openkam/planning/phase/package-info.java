/**
 * Which phase a relation has reached by its gates, what bars the way, and whether an ambition is
 * more than the account can deliver.
 *
 * <p>Start with {@link org.openkam.planning.phase.PhaseAssessment}. The models are data of {@link
 * org.openkam.core.phase.PhaseModels}.
 */
@CheckReturnValue
@NullMarked
package org.openkam.planning.phase;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
