/**
 * What can be read of accounts as known on a day, as data: a figure, the growth of a series,
 * tenure, an expected value, a share.
 *
 * <p>Start with {@link org.openkam.core.measure.Measures}, the provided kinds. {@link
 * org.openkam.core.measure.AccountsAsOf} are accounts with everything later taken out; {@link
 * org.openkam.core.measure.MeasuredAccounts} is what was read of them, once, for everyone who needs
 * it: criteria, gates, axes, limits, sizes and capacities. Values say nothing of better or worse;
 * that is what criteria are for.
 */
@CheckReturnValue
@NullMarked
package org.openkam.core.measure;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
