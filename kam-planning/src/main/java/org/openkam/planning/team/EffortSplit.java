package org.openkam.planning.team;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openkam.core.finding.Finding;
import org.openkam.core.numeric.Zeros;

/**
 * How an amount is split over kinds: hours over winning and keeping customers, over work outside
 * and inside, pay over local and common results.
 *
 * @param subject whose split it is, such as a team or a person
 * @param amounts the amount of each kind in one unit, finite and not negative
 */
public record EffortSplit(String subject, ImmutableMap<String, Double> amounts) {
  /** The kind of work that wins new customers. */
  public static final String ACQUISITION = "ACQUISITION";

  /** The kind of work that keeps and develops existing customers. */
  public static final String RETENTION = "RETENTION";

  /** The kind of work that represents the own company at the customer. */
  public static final String EXTERNAL = "EXTERNAL";

  /** The kind of work that represents the customer in the own company. */
  public static final String INTERNAL = "INTERNAL";

  /**
   * Creates a split.
   *
   * @param subject whose split it is, not blank
   * @param amounts the amount of each kind in one unit, finite and not negative
   */
  public EffortSplit {
    checkArgument(!subject.isBlank(), "split must name its subject: '%s'", subject);
    amounts.forEach(
        (kind, amount) ->
            checkArgument(
                Double.isFinite(amount) && amount >= 0,
                "'%s' of '%s' must be finite and not negative: %s",
                kind,
                subject,
                amount));
    checkArgument(
        Double.isFinite(total(amounts)), "split of '%s' must have a finite total", subject);
    amounts = Zeros.plain(amounts);
  }

  /**
   * Returns the share of a kind.
   *
   * @param kind the kind; one that is not named has nothing
   * @return the share of all amounts, from zero to one; empty where there is no amount at all
   */
  public OptionalDouble share(String kind) {
    double total = total(amounts);
    return total == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(amounts.getOrDefault(kind, 0.0) / total);
  }

  /**
   * Checks the share of a kind.
   *
   * @param kind the kind
   * @param band the shares that are meant, from zero to one
   * @return SPLIT_OUTSIDE_BAND, for information, where the share lies outside, or empty where it
   *     lies inside or there is no amount at all
   */
  public Optional<Finding> check(String kind, Range<Double> band) {
    OptionalDouble share = share(kind);
    return share.isEmpty() || band.contains(share.getAsDouble())
        ? Optional.empty()
        : Optional.of(
            Finding.info(
                "SPLIT_OUTSIDE_BAND",
                subject,
                "'{subject}' gives {kind} a share of {share}, outside {band}",
                evidence(kind, share.getAsDouble(), band)));
  }

  private ImmutableMap<String, Object> evidence(String kind, double share, Range<Double> band) {
    ImmutableMap.Builder<String, Object> evidence = ImmutableMap.builder();
    evidence.put("subject", subject).put("kind", kind).put("share", share);
    evidence.put("band", band.toString());
    if (band.hasLowerBound()) {
      evidence.put("least", band.lowerEndpoint());
    }
    if (band.hasUpperBound()) {
      evidence.put("most", band.upperEndpoint());
    }
    return evidence.buildOrThrow();
  }

  private static double total(ImmutableMap<String, Double> amounts) {
    double total = 0;
    for (double amount : amounts.values()) {
      total += amount;
    }
    return total;
  }
}
