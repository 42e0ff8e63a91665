/**
 * What the loss of customers, regions or units would cost.
 *
 * <p>Start with {@link org.openkam.value.scenario.RevenueBook} for named scenarios and with {@link
 * org.openkam.value.scenario.LossDistribution} for the distribution of the loss over a year.
 * Scenarios show margin beside revenue, because revenue alone ranks the risk wrongly. Losses that
 * depend on one another are left out.
 */
@CheckReturnValue
@NullMarked
package org.openkam.value.scenario;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
