package org.openkam.value.lifetime;

/**
 * A customer's scores for recency, frequency and monetary value, one being the lowest.
 *
 * @param recency the score for recency, high for a recent purchase
 * @param frequency the score for frequency
 * @param monetary the score for monetary value
 */
public record RfmScore(int recency, int frequency, int monetary) {}
