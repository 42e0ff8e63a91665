/**
 * How uncertain a number is, found by drawing customers or accounts again with replacement.
 *
 * <p>Start with {@link org.openkam.core.resampling.Bootstrap}.
 */
@CheckReturnValue
@NullMarked
package org.openkam.core.resampling;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
