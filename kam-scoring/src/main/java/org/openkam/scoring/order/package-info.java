/**
 * Puts values in order: all of them by a radix sort, or only the best by selection.
 *
 * <p>Start with {@link org.openkam.scoring.order.SortedOrder}. For use inside this module; other
 * modules do not see it.
 */
@NullMarked
package org.openkam.scoring.order;

import org.jspecify.annotations.NullMarked;
