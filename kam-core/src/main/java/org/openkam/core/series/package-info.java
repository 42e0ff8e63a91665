/**
 * Dated figures and transactions, and the calendar periods they are summed by.
 *
 * <p>Start with {@link org.openkam.core.series.MetricSeries} for what was measured, and with {@link
 * org.openkam.core.series.Transactions} for what happened: the one way from dated amounts, refunds
 * included, to totals by period and to purchases. Nothing here is filled up, however far apart the
 * days lie. Trends of a series are measures, or left to the value module.
 */
@CheckReturnValue
@NullMarked
package org.openkam.core.series;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
