/**
 * Conditions that no strength elsewhere can buy off, with evidence.
 *
 * <p>Start with {@link org.openkam.core.gate.Gate}. Selection gates, phase gates and investment
 * gates are all instances of it.
 */
@CheckReturnValue
@NullMarked
package org.openkam.core.gate;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
