/**
 * How much of our revenue and margin comes from few accounts.
 *
 * <p>Start with {@link org.openkam.value.concentration.Pareto} for accounts by name and with {@link
 * org.openkam.value.concentration.Concentration} for the figures. A Pareto analysis is a shortlist,
 * never a selection.
 */
@CheckReturnValue
@NullMarked
package org.openkam.value.concentration;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
