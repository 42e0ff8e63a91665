/**
 * Arithmetic that several modules of this library share; other modules do not see it.
 *
 * <p>Here are the columns of a matrix as they lie in memory and what is summed up of them, orders
 * by radix sort or by selection, correlation, means, slopes and Kendall's statistic, and rounding
 * to a given total. Reading the values where they lie instead of copying them saves a fifth of the
 * time of a scoring. Everyone else reads through {@code DecisionMatrix}, which never gives its
 * arrays away.
 */
@CheckReturnValue
@NullMarked
package org.openkam.core.numeric;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
