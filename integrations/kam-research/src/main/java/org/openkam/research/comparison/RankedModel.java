package org.openkam.research.comparison;

/**
 * A model with its mean rank over the data sets.
 *
 * @param model the name of the model
 * @param averageRank the mean rank, one or more, smaller is better
 */
public record RankedModel(String model, double averageRank) {}
