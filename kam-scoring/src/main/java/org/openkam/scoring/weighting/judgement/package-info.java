/**
 * Weights of criteria from what people judge.
 *
 * <p>Start with {@link org.openkam.scoring.weighting.judgement.RankWeighting} or {@link
 * org.openkam.scoring.weighting.judgement.PointWeights} where people can order or rate the
 * criteria, and with {@link org.openkam.scoring.weighting.judgement.Ahp} or {@link
 * org.openkam.scoring.weighting.judgement.BestWorst} where they compare them in pairs.
 */
@CheckReturnValue
@NullMarked
package org.openkam.scoring.weighting.judgement;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
