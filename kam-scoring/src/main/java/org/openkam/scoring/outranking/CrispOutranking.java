package org.openkam.scoring.outranking;

/**
 * What ELECTRE I finds: the two indices of each pair and the relation they make.
 *
 * @param concordance the weight that agrees that the first is at least as good, from zero to one
 * @param discordance the greatest disadvantage of the first, zero or above
 * @param graph which accounts outrank which
 */
public record CrispOutranking(
    PairMatrix concordance, PairMatrix discordance, OutrankingGraph graph) {}
