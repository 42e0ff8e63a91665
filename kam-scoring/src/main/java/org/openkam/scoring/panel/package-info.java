/**
 * What several people say: one judgement out of many, how far they disagree, who stands apart, and
 * where headquarters and local units see an account differently.
 *
 * <p>Start with {@link org.openkam.scoring.judgement.RatingPanel} for ratings of accounts, {@link
 * org.openkam.scoring.judgement.WeightPanel} for weights, and {@link
 * org.openkam.scoring.judgement.LocalImportance} for units. The judgements themselves are kept by
 * {@link org.openkam.core.account.Ratings}.
 */
@NullMarked
package org.openkam.scoring.judgement;

import org.jspecify.annotations.NullMarked;
