/**
 * How a relation develops: ordered phases, the gates between them, and their history.
 *
 * <p>Start with {@link org.openkam.core.phase.PhaseModel}; ready ones are in {@link
 * org.openkam.core.phase.PhaseModels}. Which phase an account has reached is worked out in
 * planning.
 */
@CheckReturnValue
@NullMarked
package org.openkam.core.phase;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
