/**
 * The provided strategies of all families in one place, for those who look them up by name.
 *
 * <p>Start with {@link org.openkam.scoring.standard.Strategies}.
 */
@CheckReturnValue
@NullMarked
package org.openkam.scoring.standard;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
