/**
 * Customers and prospects, how they belong together, and what has been measured of them.
 *
 * <p>Start with {@link org.openkam.core.account.Account}. Being a key account is a result of a
 * selection, not a kind of account.
 */
@CheckReturnValue
@NullMarked
package org.openkam.core.account;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
