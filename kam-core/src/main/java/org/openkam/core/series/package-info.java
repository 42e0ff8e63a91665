/**
 * Dated figures of an account.
 *
 * <p>Start with {@link org.openkam.core.series.MetricSeries}. Trends of a series are left to the
 * value module.
 */
@CheckReturnValue
@NullMarked
package org.openkam.core.series;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
