/**
 * Choosing accounts by the transactions of the whole customer base: recency, frequency and monetary
 * value, and the lifetime value that models expect, made ready for a backtest.
 *
 * <p>Start with {@link org.openkam.planning.transaction.TransactionHistory}. What needs no more
 * than the outcome series, such as recency-weighted or growth-adjusted revenue, is in {@link
 * org.openkam.scoring.backtest.BacktestModels}.
 */
@CheckReturnValue
@NullMarked
package org.openkam.planning.transaction;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
