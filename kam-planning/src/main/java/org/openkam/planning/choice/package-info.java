/**
 * Which accounts together are worth most when places, hours, budget and groups are limited.
 *
 * <p>Start with {@link org.openkam.planning.choice.ChoiceProblem}. The package knows values and
 * limits only; where they come from is told by {@code org.openkam.planning.selection}.
 */
@CheckReturnValue
@NullMarked
package org.openkam.planning.choice;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
