/**
 * The machine room of this module, which no other module sees: scoring again with other weights.
 */
@CheckReturnValue
@NullMarked
package org.openkam.scoring.numeric;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
