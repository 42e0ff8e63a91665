/**
 * Who gets which share of scarce time and money, and how much there is still to win.
 *
 * <p>Start with {@link org.openkam.planning.resource.ResourceAllocation}.
 */
@CheckReturnValue
@NullMarked
package org.openkam.planning.resource;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
