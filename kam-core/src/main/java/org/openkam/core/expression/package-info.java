/**
 * Arithmetic as data: what is computed of an account's values, to be written in another language.
 *
 * <p>An {@link org.openkam.core.expression.Expression} is what a scorer or a value function says of
 * itself, so that a database or a cluster can compute the same; start there. The library itself
 * never scores by it.
 */
@CheckReturnValue
@NullMarked
package org.openkam.core.expression;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
