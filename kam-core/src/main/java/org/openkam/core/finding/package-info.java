/**
 * What a check has to say: a stable code, how grave it is, about what, and the evidence.
 *
 * <p>Start with {@link org.openkam.core.finding.Finding}. Checks return findings; they never log
 * them and never throw them.
 */
@CheckReturnValue
@NullMarked
package org.openkam.core.finding;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
