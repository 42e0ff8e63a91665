/**
 * Weights of criteria: what people judge, what the values of the accounts suggest, and both
 * together.
 *
 * <p>Start with {@link org.openkam.scoring.weighting.RankWeightings} or {@link
 * org.openkam.scoring.weighting.PointWeights} where people can order or rate the criteria, and with
 * {@link org.openkam.scoring.weighting.Ahp} or {@link org.openkam.scoring.weighting.BestWorst}
 * where they compare them. {@link org.openkam.scoring.weighting.Weightings} look at the values
 * only: they measure how far accounts differ, not what matters. Every result is a {@link
 * org.openkam.scoring.weighting.DerivedWeights} with what led to it.
 */
@NullMarked
package org.openkam.scoring.weighting;

import org.jspecify.annotations.NullMarked;
