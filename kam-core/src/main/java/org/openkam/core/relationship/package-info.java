/**
 * The people on both sides, how close they are, and whether both give alike.
 *
 * <p>Start with {@link org.openkam.core.relation.Stakeholder}, {@link
 * org.openkam.core.relation.Ladder} and {@link org.openkam.core.relation.Balance}. What follows
 * from them is worked out in planning.
 */
@NullMarked
package org.openkam.core.relation;

import org.jspecify.annotations.NullMarked;
