/**
 * Dated figures and transactions, and the calendar periods they are summed by.
 *
 * <p>Start with {@link org.openkam.core.series.Transactions}, the one way from dated amounts,
 * refunds included, to totals by period and to purchases. Nothing here is filled up: a series holds
 * what was measured, however far apart the days lie.
 */
@NullMarked
package org.openkam.core.series;

import org.jspecify.annotations.NullMarked;
