/**
 * Which accounts become key accounts, and for every other one why it does not.
 *
 * <p>Start with {@link org.openkam.planning.selection.KeyAccountSelector}.
 */
@CheckReturnValue
@NullMarked
package org.openkam.planning.selection;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
