/**
 * What a customer is worth over time.
 *
 * <p>Under contract start with {@link org.openkam.value.lifetime.RetentionValue}, and with {@link
 * org.openkam.value.lifetime.ShiftedBetaGeometric} where retention rises as a cohort ages. Without
 * contract start with {@link org.openkam.value.lifetime.PurchaseLog}, fit {@link
 * org.openkam.value.lifetime.PurchaseModelFit} and {@link org.openkam.value.lifetime.GammaGamma},
 * look at the findings and the {@link org.openkam.value.lifetime.ModelFit.Status}, and value
 * customers by {@link org.openkam.value.lifetime.LifetimeValuation}. A few key accounts are too few
 * to fit on: take parameters of the wider customer base. Covariates and sampled posteriors are left
 * out.
 */
@CheckReturnValue
@NullMarked
package org.openkam.value.lifetime;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
