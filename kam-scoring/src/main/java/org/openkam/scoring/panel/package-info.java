/**
 * What several people say: one judgement out of many, how far they disagree, who stands apart, and
 * where headquarters and local units see an account differently.
 *
 * <p>Start with {@link org.openkam.scoring.panel.RatingPanel} for ratings of accounts, {@link
 * org.openkam.scoring.panel.WeightPanel} for weights, and {@link
 * org.openkam.scoring.panel.LocalImportance} for units. The judgements themselves are kept by
 * {@link org.openkam.core.account.Ratings}.
 */
@CheckReturnValue
@NullMarked
package org.openkam.scoring.panel;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
