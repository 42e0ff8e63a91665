package org.openkam.scoring.weighting.judgement;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rounds percentages so that they sum to one hundred (Figueira and Roy 2002).
 *
 * <p>All are cut off first; the units that are then missing go to those for which it costs least to
 * be rounded up. Those that rounding up would move relatively further than cutting off come last.
 */
final class PercentRounding {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final int decimals;

  private PercentRounding(int decimals) {
    this.decimals = decimals;
  }

  static PercentRounding of(int decimals) {
    return new PercentRounding(decimals);
  }

  /** Returns the rounded percentages of percentages above zero that sum to one hundred. */
  ImmutableMap<String, Double> round(Map<String, Double> percentages) {
    List<Share> shares = new ArrayList<>();
    percentages.forEach((name, exact) -> shares.add(new Share(name, exact, cut(exact))));
    BigDecimal cut = shares.stream().map(Share::cut).reduce(BigDecimal.ZERO, BigDecimal::add);
    int missing = WHOLE.subtract(cut).movePointRight(decimals).intValueExact();
    Set<String> raised = new HashSet<>();
    upwards(shares).stream().limit(missing).forEach(share -> raised.add(share.name()));
    ImmutableMap.Builder<String, Double> rounded = ImmutableMap.builder();
    for (Share share : shares) {
      BigDecimal unit = raised.contains(share.name()) ? unit() : BigDecimal.ZERO;
      rounded.put(share.name(), share.cut().add(unit).doubleValue());
    }
    return rounded.buildOrThrow();
  }

  /** Returns the shares in the order in which they are rounded up. */
  private List<Share> upwards(List<Share> shares) {
    double unit = unit().doubleValue();
    List<Share> better = new ArrayList<>();
    List<Share> worse = new ArrayList<>();
    for (Share share : shares) {
      (share.lossUp(unit) > share.lossDown() ? worse : better).add(share);
    }
    better.sort(Comparator.comparingDouble(Share::lossDown).reversed());
    worse.sort(Comparator.comparingDouble(share -> share.lossUp(unit)));
    better.addAll(worse);
    return better;
  }

  private BigDecimal cut(double exact) {
    return new BigDecimal(exact).setScale(decimals, RoundingMode.DOWN);
  }

  private BigDecimal unit() {
    return BigDecimal.ONE.movePointLeft(decimals);
  }

  /** A percentage and what is left of it when it is cut off. */
  private record Share(String name, double exact, BigDecimal cut) {
    double lossDown() {
      return (exact - cut.doubleValue()) / exact;
    }

    double lossUp(double unit) {
      return (cut.doubleValue() + unit - exact) / exact;
    }
  }
}
