/**
 * Would they choose us too? The customer's view of us against our view of the customer.
 *
 * <p>Start with {@link org.openkam.planning.mutualfit.PurchasePortfolio} for their view and {@link
 * org.openkam.planning.mutualfit.MutualFit} for both. Tables and limits are data, because the
 * literature names them without numbers.
 */
@CheckReturnValue
@NullMarked
package org.openkam.planning.mutualfit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
