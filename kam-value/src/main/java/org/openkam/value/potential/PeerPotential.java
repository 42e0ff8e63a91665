package org.openkam.value.potential;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openkam.core.account.AccountId;
import org.openkam.core.numeric.Median;

/**
 * What accounts may buy, by what similar accounts buy.
 *
 * <p>The peers of an account are those whose purchases are spread most like its own over the other
 * product groups, by the Hellinger distance of the shares. The ratio of a peer is what it buys of
 * the group over what it buys of the others; the estimate is the median ratio of the peers times
 * the size of the account. The interval runs between two ratios of equal rank from both ends, which
 * hold the ratio of one more account drawn like the peers with the confidence at least, whatever
 * the distribution (Wilks 1941). What an account does not buy is zero; a group that it has no
 * number for is not known.
 *
 * <p>Immutable; the same purchases give the same estimates.
 */
public final class PeerPotential {
  private static final int DEFAULT_PEERS = 20;
  private static final double DEFAULT_CONFIDENCE = 0.8;

  private final ImmutableTable<AccountId, String, Double> purchases;
  private final int peers;
  private final double confidence;

  private PeerPotential(
      ImmutableTable<AccountId, String, Double> purchases, int peers, double confidence) {
    this.purchases = purchases;
    this.peers = peers;
    this.confidence = confidence;
  }

  /**
   * Returns the potential by purchases, with 20 peers and a confidence of 0.8.
   *
   * @param purchases what each account buys in one period, by product group; one currency, each
   *     amount finite and not negative
   * @return the potential
   */
  public static PeerPotential of(Table<AccountId, String, Double> purchases) {
    purchases
        .rowMap()
        .forEach(
            (account, groups) -> groups.forEach((group, amount) -> check(account, group, amount)));
    return new PeerPotential(ImmutableTable.copyOf(purchases), DEFAULT_PEERS, DEFAULT_CONFIDENCE);
  }

  private static void check(AccountId account, String group, double amount) {
    checkArgument(
        amount >= 0 && Double.isFinite(amount),
        "purchase of account '%s' in '%s' must be finite and not negative: %s",
        account,
        group,
        amount);
  }

  /**
   * Returns the potential with another number of peers.
   *
   * @param count how many peers an estimate rests on; so many that the interval has a rank on each
   *     side, which takes 9 for a confidence of 0.8
   * @return the potential
   */
  public PeerPotential withPeers(int count) {
    checkPeers(count, confidence);
    return new PeerPotential(purchases, count, confidence);
  }

  /**
   * Returns the potential with another confidence.
   *
   * @param share how often the interval is to hold what an account like the peers buys, between
   *     zero and one
   * @return the potential
   */
  public PeerPotential withConfidence(double share) {
    checkArgument(share > 0 && share < 1, "confidence must be between zero and one: %s", share);
    checkPeers(peers, share);
    return new PeerPotential(purchases, peers, share);
  }

  private static void checkPeers(int count, double confidence) {
    checkArgument(
        rank(count, confidence) >= 1,
        "peers must be enough for an interval of confidence %s: %s",
        Double.valueOf(confidence),
        Integer.valueOf(count));
  }

  /**
   * The rank from both ends, counted from one; zero where there are too few peers. In decimals, so
   * that 10 times a tenth is one.
   */
  private static int rank(int count, double confidence) {
    return BigDecimal.ONE
        .subtract(BigDecimal.valueOf(confidence))
        .multiply(BigDecimal.valueOf(count + 1L))
        .divideToIntegralValue(BigDecimal.valueOf(2))
        .intValueExact();
  }

  /**
   * Estimates what an account may buy of a product group; what it buys of it today is not looked
   * at.
   *
   * @param account the account
   * @param group the product group
   * @return the estimate; empty where the account buys nothing of another group, or where too few
   *     accounts are known in the same groups to be its peers
   * @throws IllegalArgumentException if there are no purchases of the account or of the group
   */
  public Optional<PeerEstimate> estimate(AccountId account, String group) {
    checkArgument(purchases.containsRow(account), "no purchases of account '%s'", account);
    checkArgument(
        purchases.containsColumn(group),
        "no purchases of product group '%s' among %s",
        group,
        purchases.columnKeySet());
    List<String> others =
        purchases.row(account).keySet().stream().filter(other -> !other.equals(group)).toList();
    double size = size(account, others);
    if (size <= 0) {
      return Optional.empty();
    }
    List<Peer> nearest = nearest(account, group, others);
    return rank(nearest.size(), confidence) < 1
        ? Optional.empty()
        : Optional.of(estimate(nearest, size));
  }

  /**
   * Estimates what an account may buy of every product group.
   *
   * @param account the account
   * @return the estimates by product group, without those that cannot be estimated
   * @throws IllegalArgumentException if there are no purchases of the account
   */
  public ImmutableMap<String, PeerEstimate> estimates(AccountId account) {
    ImmutableMap.Builder<String, PeerEstimate> estimates = ImmutableMap.builder();
    for (String group : purchases.columnKeySet()) {
      estimate(account, group).ifPresent(estimate -> estimates.put(group, estimate));
    }
    return estimates.buildOrThrow();
  }

  private double size(AccountId account, List<String> groups) {
    double size = 0;
    for (String group : groups) {
      size += amount(account, group);
    }
    return size;
  }

  private double amount(AccountId account, String group) {
    Double amount = purchases.get(account, group);
    return amount == null ? 0 : amount;
  }

  private List<Peer> nearest(AccountId account, String group, List<String> others) {
    double[] profile = profile(account, others);
    List<Peer> candidates = new ArrayList<>();
    for (Map.Entry<AccountId, Map<String, Double>> other : purchases.rowMap().entrySet()) {
      double size = size(other.getKey(), others);
      boolean isKnown =
          other.getValue().containsKey(group) && other.getValue().keySet().containsAll(others);
      if (!other.getKey().equals(account) && isKnown && size > 0) {
        candidates.add(
            new Peer(
                other.getKey(),
                amount(other.getKey(), group) / size,
                distance(profile, profile(other.getKey(), others))));
      }
    }
    candidates.sort(Comparator.comparingDouble(Peer::distance));
    return candidates.subList(0, Math.min(peers, candidates.size()));
  }

  /** The roots of the shares of the groups. */
  private double[] profile(AccountId account, List<String> groups) {
    double size = size(account, groups);
    return groups.stream().mapToDouble(group -> Math.sqrt(amount(account, group) / size)).toArray();
  }

  private static double distance(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += (one[i] - other[i]) * (one[i] - other[i]);
    }
    return sum;
  }

  private PeerEstimate estimate(List<Peer> nearest, double size) {
    double[] ratios = nearest.stream().mapToDouble(Peer::ratio).toArray();
    Arrays.sort(ratios);
    int rank = rank(ratios.length, confidence);
    return PeerEstimate.builder()
        .amount(size * Median.ofSorted(ratios))
        .lowest(size * ratios[rank - 1])
        .highest(size * ratios[ratios.length - rank])
        .confidence(confidence)
        .size(size)
        .peers(nearest.stream().map(Peer::account).collect(ImmutableList.toImmutableList()))
        .build();
  }

  /** An account that another is compared with. */
  private record Peer(AccountId account, double ratio, double distance) {}
}
