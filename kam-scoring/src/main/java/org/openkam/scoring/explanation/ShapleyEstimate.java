package org.openkam.scoring.explanation;

import com.google.common.primitives.ImmutableDoubleArray;

/**
 * Shapley values that were estimated from orders drawn at random.
 *
 * @param shares one share a criterion, in the unit of the score
 * @param standardErrors the standard error of each share, in the unit of the score, not negative
 */
public record ShapleyEstimate(ImmutableDoubleArray shares, ImmutableDoubleArray standardErrors) {}
