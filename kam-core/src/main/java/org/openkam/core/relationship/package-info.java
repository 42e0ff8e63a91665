/**
 * The people on both sides, how close they are, and whether both give alike.
 *
 * <p>Start with {@link org.openkam.core.relationship.Stakeholder}, {@link
 * org.openkam.core.relationship.Ladder} and {@link org.openkam.core.relationship.Balance}. What
 * follows from them is worked out in planning.
 */
@CheckReturnValue
@NullMarked
package org.openkam.core.relationship;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
