/**
 * Compares models over many data sets: is one really better, or was it lucky with the data?
 *
 * <p>Start with {@link org.openkam.research.comparison.DataSetComparison}. Average ranks come
 * first, then the test whether any model differs (Friedman), then which ones (Nemenyi, Wilcoxon
 * with Holm's correction) and by how much with what probability (Bayesian signed ranks).
 */
@NullMarked
package org.openkam.research.comparison;

import org.jspecify.annotations.NullMarked;
