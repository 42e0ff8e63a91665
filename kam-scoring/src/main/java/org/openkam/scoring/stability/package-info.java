/**
 * How far to trust a ranking: what it would take to change it, and how likely that is.
 *
 * <p>Start with {@link org.openkam.scoring.robustness.WeightStability} for exact answers about one
 * weight, {@link org.openkam.scoring.robustness.Smaa} for all weights and uncertain measurements at
 * once, and {@link org.openkam.scoring.robustness.StructureChecks} for what is wrong with the
 * criteria themselves.
 */
@NullMarked
package org.openkam.scoring.robustness;

import org.jspecify.annotations.NullMarked;
