package org.openkam.planning.mutualfit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableTable;
import java.util.List;
import org.immutables.value.Value;
import org.openkam.core.portfolio.PortfolioMatrix;

/**
 * What each pair of views says: the customer's cell for us in its purchasing portfolio, and our
 * cell for the customer in supplier preferencing (Steele and Court 1996).
 *
 * <p>The trap is the direction: the first matrix is theirs, the second ours.
 */
@Value.Immutable
public abstract class MutualPositions {
  MutualPositions() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the verdict by the id of their cell (row) and of ours (column)} */
  public abstract ImmutableTable<String, String, Verdict> verdicts();

  private static final List<String> THEY_NEED = List.of("STRATEGIC", "BOTTLENECK");
  private static final List<String> THEY_COMPARE = List.of("LEVERAGE", "NON_CRITICAL");
  private static final List<String> WE_WANT = List.of("CORE", "DEVELOPMENT");
  private static final List<String> WE_SERVE = List.of("EXPLOITABLE", "NUISANCE");

  /**
   * {@return our reading of the sixteen pairs: they need what is hard to get, we want what is
   * attractive}
   */
  public static MutualPositions standard() {
    ImmutableTable.Builder<String, String, Verdict> verdicts = ImmutableTable.builder();
    fill(verdicts, THEY_NEED, WE_WANT, Verdict.MUTUAL_KEY);
    fill(verdicts, THEY_COMPARE, WE_WANT, Verdict.WE_WANT_MORE);
    fill(verdicts, THEY_NEED, WE_SERVE, Verdict.THEY_NEED_US);
    fill(verdicts, THEY_COMPARE, WE_SERVE, Verdict.NO_MATCH);
    return MutualPositions.builder().verdicts(verdicts.build()).build();
  }

  /**
   * Returns the verdict on a pair of views.
   *
   * @param theirs our cell in the customer's purchasing portfolio
   * @param ours the customer's cell in our portfolio
   * @return the verdict
   * @throws IllegalArgumentException if the table does not name the pair
   */
  public Verdict verdict(PortfolioMatrix.Cell theirs, PortfolioMatrix.Cell ours) {
    Verdict verdict = verdicts().get(theirs.id(), ours.id());
    checkArgument(
        verdict != null, "no verdict for the cells '%s' and '%s'", theirs.id(), ours.id());
    return verdict;
  }

  private static void fill(
      ImmutableTable.Builder<String, String, Verdict> verdicts,
      List<String> theirs,
      List<String> ours,
      Verdict verdict) {
    theirs.forEach(row -> ours.forEach(column -> verdicts.put(row, column, verdict)));
  }

  /** What both views together say about a relation. */
  public enum Verdict {
    /** Both sides are important to each other. */
    MUTUAL_KEY,
    /** The customer is more important to us than we are to it. */
    WE_WANT_MORE,
    /** We are more important to the customer than it is to us. */
    THEY_NEED_US,
    /** Neither is important to the other. */
    NO_MATCH
  }

  /** Builds {@link MutualPositions} instances. */
  public static final class Builder extends ImmutableMutualPositions.Builder {
    Builder() {}
  }
}
