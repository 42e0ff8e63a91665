package org.openkam.scoring.sampling;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openkam.core.account.AccountId;

/**
 * Which ranks one account gets, and for whom it would be first.
 *
 * @param account the account
 * @param times how often it got each rank, in samples, the best rank first
 * @param centralWeights the mean of the weights with which it was first, by criterion id: the
 *     typical weights of somebody for whom it is the best; empty if it never was
 * @param confidenceFactor how often it is first with its central weights when only measurements are
 *     drawn anew, from zero to one; empty if it never was first
 */
public record RankAcceptability(
    AccountId account,
    ImmutableIntArray times,
    Optional<ImmutableMap<String, Double>> centralWeights,
    OptionalDouble confidenceFactor) {}
