/**
 * Would they choose us too? The customer's view of us against our view of the customer.
 *
 * <p>Start with {@link org.openkam.planning.fit.PurchasePortfolio} for their view and {@link
 * org.openkam.planning.fit.MutualFit} for both. Tables and limits are data, because the literature
 * names them without numbers.
 */
@NullMarked
package org.openkam.planning.fit;

import org.jspecify.annotations.NullMarked;
