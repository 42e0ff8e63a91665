/**
 * What a customer is worth over time.
 *
 * <p>Under contract start with {@link org.openkam.scoring.lifetime.RetentionValue}, and with {@link
 * org.openkam.scoring.lifetime.ShiftedBetaGeometric} where retention rises as a cohort ages.
 * Without contract start with {@link org.openkam.scoring.lifetime.PurchaseLog}, fit {@link
 * org.openkam.scoring.lifetime.MbgNbd} or {@link org.openkam.scoring.lifetime.BgNbd} and {@link
 * org.openkam.scoring.lifetime.GammaGamma}, look at the {@link
 * org.openkam.scoring.lifetime.FitStatus}, and value customers by {@link
 * org.openkam.scoring.lifetime.LifetimeValuation}. A few key accounts are too few to fit on: take
 * parameters of the wider customer base. Covariates and sampled posteriors are left out.
 */
@NullMarked
package org.openkam.scoring.lifetime;

import org.jspecify.annotations.NullMarked;
