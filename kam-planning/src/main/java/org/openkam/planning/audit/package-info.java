/**
 * Are the key accounts that a company has today the right ones?
 *
 * <p>Start with {@link org.openkam.planning.audit.KeyAccountAudit}, which holds each of them
 * against the explicit model.
 */
@CheckReturnValue
@NullMarked
package org.openkam.planning.audit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
