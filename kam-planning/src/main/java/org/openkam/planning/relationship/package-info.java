/**
 * How firm the relation to a key account is: who knows whom, what is missing, and what it would
 * take to lose the customer.
 *
 * <p>Start with {@link org.openkam.planning.relationship.RelationshipMap}; the risk of losing the
 * account is {@link org.openkam.planning.relationship.RetentionRisk}. How far a relation has come
 * is left to the phases.
 */
@CheckReturnValue
@NullMarked
package org.openkam.planning.relationship;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
