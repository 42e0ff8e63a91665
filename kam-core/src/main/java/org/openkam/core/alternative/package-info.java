/**
 * What can be compared: the rows of a decision matrix, whatever they stand for.
 *
 * <p>Start with {@link org.openkam.core.alternative.AlternativeId}. An account is one kind of
 * alternative; an option of a plan or a month is another.
 */
@CheckReturnValue
@NullMarked
package org.openkam.core.alternative;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
