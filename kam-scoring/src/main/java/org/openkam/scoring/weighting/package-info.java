/**
 * Weights of criteria, with what led to them.
 *
 * <p>The methods are in {@link org.openkam.scoring.weighting.judgement}, which asks people, and in
 * {@link org.openkam.scoring.weighting.data}, which looks at the values. Each gives {@link
 * org.openkam.scoring.weighting.DerivedWeights}; {@link
 * org.openkam.scoring.weighting.WeightCombinations} combines them.
 */
@CheckReturnValue
@NullMarked
package org.openkam.scoring.weighting;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
