/**
 * What customers are worth as measures of accounts: lifetime value, the probability of being
 * active, recency-frequency-monetary scores and margin trend.
 *
 * <p>Start with {@link org.openkam.value.measure.ValueMeasures}. The measures read the dated
 * transactions of accounts; the models behind them are in {@link org.openkam.value.lifetime}.
 */
@CheckReturnValue
@NullMarked
package org.openkam.value.measure;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
