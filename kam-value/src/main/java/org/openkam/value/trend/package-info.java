/**
 * Where an account is going: growth rates, trends with their uncertainty, and margins that wear
 * away while revenue rises.
 *
 * <p>Everything reads a {@link org.openkam.core.series.MetricSeries}: {@link
 * org.openkam.value.trend.TheilSenTrend} is the trend to score by, {@link
 * org.openkam.value.trend.MannKendall} says whether the data can show a trend at all. Forecasting
 * is left out.
 */
@CheckReturnValue
@NullMarked
package org.openkam.value.trend;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
