package org.openkam.research.comparison;

/**
 * How far the average ranks of two models lie apart.
 *
 * @param z the difference in standard errors, positive where the first model is better
 * @param pValue the two-sided probability of a difference at least as large between equal models,
 *     from zero to one, not corrected for several comparisons
 */
public record RankDifference(double z, double pValue) {}
