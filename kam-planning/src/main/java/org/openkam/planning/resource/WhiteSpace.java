package org.openkam.planning.resource;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.util.Comparator;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openkam.core.account.Rival;
import org.openkam.core.coverage.CoverageMatrix;
import org.openkam.value.potential.PeerEstimate;

/** What the units of a customer do not buy from us yet, and what it would be worth. */
@Value.Immutable
public abstract class WhiteSpace {
  WhiteSpace() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return units by offers, as {@code CoverageMatrices.whiteSpace} starts it} */
  public abstract CoverageMatrix coverage();

  /**
   * {@return what an offer would bring in a unit by what people know, by unit and offer, finite and
   * not negative; nothing unless set}
   */
  @Value.Default
  public ImmutableTable<String, String, Double> potential() {
    return ImmutableTable.of();
  }

  /**
   * {@return what an offer may bring in a unit by what similar customers buy, by unit and offer; it
   * counts where nobody typed a potential}
   */
  @Value.Default
  public ImmutableTable<String, String, PeerEstimate> estimates() {
    return ImmutableTable.of();
  }

  /** {@return the other suppliers of the account, whose product groups are the offers} */
  public abstract ImmutableList<Rival> rivals();

  /**
   * Returns who supplies what an offer would replace. Rivals are known by account, so that they are
   * the same in each of its units.
   *
   * @param place the unit and the offer
   * @return the rivals with a share above zero of the offer, the largest first
   */
  public ImmutableList<Rival> rivalsIn(CoverageMatrix.Place place) {
    return rivals().stream()
        .filter(rival -> share(rival, place) > 0)
        .sorted(Comparator.comparingDouble((Rival rival) -> -share(rival, place)))
        .collect(toImmutableList());
  }

  private static double share(Rival rival, CoverageMatrix.Place place) {
    return rival.shares().getOrDefault(place.column(), 0.0);
  }

  /** {@return the share of offers that are owned among those that apply; empty if none applies} */
  public OptionalDouble penetration() {
    return coverage().coverage();
  }

  /** {@return the gaps that nothing is under way for, the most promising first} */
  public ImmutableList<CoverageMatrix.Place> gaps() {
    return coverage().missing().stream()
        .filter(place -> state(place) == CoverageMatrix.State.OPEN)
        .sorted(Comparator.comparingDouble((CoverageMatrix.Place place) -> -potential(place)))
        .collect(toImmutableList());
  }

  /** {@return what all gaps would bring together; a gap without any counts as zero} */
  public double openPotential() {
    double sum = 0;
    for (CoverageMatrix.Place gap : gaps()) {
      sum += potential(gap);
    }
    return sum;
  }

  /**
   * Returns what an offer would bring in a unit.
   *
   * @param place the unit and the offer
   * @return the potential that was typed, else the amount of the estimate; zero where there is
   *     neither
   */
  public double potential(CoverageMatrix.Place place) {
    Double amount = potential().get(place.row(), place.column());
    PeerEstimate estimate = estimates().get(place.row(), place.column());
    return amount != null ? amount : estimate != null ? estimate.amount() : 0;
  }

  private CoverageMatrix.State state(CoverageMatrix.Place place) {
    return coverage().cell(place.row(), place.column()).state();
  }

  @Value.Check
  void check() {
    potential()
        .rowMap()
        .forEach(
            (unit, offers) ->
                offers.forEach(
                    (offer, amount) ->
                        checkArgument(
                            amount >= 0 && Double.isFinite(amount),
                            "potential of '%s' in '%s' must be finite and not negative: %s",
                            offer,
                            unit,
                            amount)));
  }

  /** Builds {@link WhiteSpace} instances. */
  public static final class Builder extends ImmutableWhiteSpace.Builder {
    Builder() {}
  }
}
