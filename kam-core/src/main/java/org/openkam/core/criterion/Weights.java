package org.openkam.core.criterion;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openkam.core.fields.Form;
import org.openkam.core.fields.Forms;

/**
 * How much each criterion matters: shares by criterion id that sum to one.
 *
 * <p>The points they were given in are kept for display and for files; everything else, equality
 * included, goes by the shares. Points are divided by their sum once, at construction. The sum is
 * taken in the order of the ids, so that two equal sets of points make equal weights in whatever
 * order they came. Immutable.
 */
public final class Weights {
  private static final Form<Weights> FORM =
      Forms.AMOUNT
          .map()
          .described("minProperties", 1)
          .as(Weights::points, Weights::proportional)
          .hashedAs(Weights::asMap, Forms.NUMBER.map())
          .named("weights");

  private final ImmutableMap<String, Double> points;
  private final ImmutableMap<String, Double> shares;

  private Weights(ImmutableMap<String, Double> points, ImmutableMap<String, Double> shares) {
    this.points = points;
    this.shares = shares;
  }

  /**
   * Returns weights in proportion to points.
   *
   * @param points finite points that are not negative, by criterion id; at least one is above zero
   * @return the weights, in the order of the map
   * @throws IllegalArgumentException if a point is negative or not finite, or all are zero
   */
  public static Weights proportional(Map<String, Double> points) {
    points.forEach(
        (criterion, value) ->
            checkArgument(
                Double.isFinite(value) && value >= 0,
                "weight of criterion '%s' must be finite and not negative: %s",
                criterion,
                value));
    double greatest = points.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    checkArgument(greatest > 0, "weights must have at least one above zero: %s", points);
    double total =
        points.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .mapToDouble(entry -> entry.getValue() / greatest)
            .reduce(0, Double::sum);
    Map<String, Double> shares = new LinkedHashMap<>();
    points.forEach((criterion, value) -> shares.put(criterion, value / greatest / total));
    // minus zero is zero
    return new Weights(
        ImmutableMap.copyOf(Maps.transformValues(points, point -> point + 0.0)),
        ImmutableMap.copyOf(Maps.transformValues(shares, share -> share + 0.0)));
  }

  /**
   * Returns weights in proportion to points.
   *
   * @param first the id of a criterion
   * @param firstPoints its points, finite and not negative
   * @param second the id of another criterion
   * @param secondPoints its points, likewise
   * @return the weights, in that order
   * @throws IllegalArgumentException if an id occurs twice, or as {@link #proportional} does
   */
  public static Weights of(String first, double firstPoints, String second, double secondPoints) {
    return proportional(ImmutableMap.of(first, firstPoints, second, secondPoints));
  }

  /**
   * Returns weights in proportion to points.
   *
   * @param first the id of a criterion
   * @param firstPoints its points, finite and not negative
   * @param second the id of another criterion
   * @param secondPoints its points, likewise
   * @param third the id of a third criterion
   * @param thirdPoints its points, likewise
   * @return the weights, in that order
   * @throws IllegalArgumentException if an id occurs twice, or as {@link #proportional} does
   */
  public static Weights of(
      String first,
      double firstPoints,
      String second,
      double secondPoints,
      String third,
      double thirdPoints) {
    return proportional(
        ImmutableMap.of(first, firstPoints, second, secondPoints, third, thirdPoints));
  }

  /**
   * Returns weights in proportion to points.
   *
   * @param first the id of a criterion
   * @param firstPoints its points, finite and not negative
   * @param second the id of another criterion
   * @param secondPoints its points, likewise
   * @param third the id of a third criterion
   * @param thirdPoints its points, likewise
   * @param fourth the id of a fourth criterion
   * @param fourthPoints its points, likewise
   * @return the weights, in that order
   * @throws IllegalArgumentException if an id occurs twice, or as {@link #proportional} does
   */
  public static Weights of(
      String first,
      double firstPoints,
      String second,
      double secondPoints,
      String third,
      double thirdPoints,
      String fourth,
      double fourthPoints) {
    return proportional(
        ImmutableMap.of(
            first, firstPoints, second, secondPoints, third, thirdPoints, fourth, fourthPoints));
  }

  /**
   * Returns weights in proportion to points.
   *
   * @param first the id of a criterion
   * @param firstPoints its points, finite and not negative
   * @param second the id of another criterion
   * @param secondPoints its points, likewise
   * @param third the id of a third criterion
   * @param thirdPoints its points, likewise
   * @param fourth the id of a fourth criterion
   * @param fourthPoints its points, likewise
   * @param fifth the id of a fifth criterion
   * @param fifthPoints its points, likewise
   * @return the weights, in that order
   * @throws IllegalArgumentException if an id occurs twice, or as {@link #proportional} does
   */
  public static Weights of(
      String first,
      double firstPoints,
      String second,
      double secondPoints,
      String third,
      double thirdPoints,
      String fourth,
      double fourthPoints,
      String fifth,
      double fifthPoints) {
    return proportional(
        ImmutableMap.of(
            first,
            firstPoints,
            second,
            secondPoints,
            third,
            thirdPoints,
            fourth,
            fourthPoints,
            fifth,
            fifthPoints));
  }

  /**
   * Returns the same weight for each criterion.
   *
   * @param criteria at least one criterion
   * @return the weights
   */
  public static Weights equal(Collection<Criterion> criteria) {
    ImmutableMap.Builder<String, Double> points = ImmutableMap.builder();
    criteria.forEach(criterion -> points.put(criterion.id(), 1.0));
    return proportional(points.buildOrThrow());
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Form<Weights> form() {
    return FORM;
  }

  /** {@return the share of each criterion, from zero to one, by id, in the order given} */
  public ImmutableMap<String, Double> asMap() {
    return shares;
  }

  /** {@return the points as they were given, by criterion id, in the order given} */
  public ImmutableMap<String, Double> points() {
    return points;
  }

  /** {@return the ids of the criteria that have a weight, zero included} */
  public ImmutableSet<String> criteria() {
    return shares.keySet();
  }

  /**
   * Returns the weight of a criterion.
   *
   * @param criterion the id of the criterion
   * @return its share, from zero to one
   * @throws IllegalArgumentException if it has no weight
   */
  public double of(String criterion) {
    Double share = shares.get(criterion);
    checkArgument(
        share != null, "no weight for criterion '%s' among %s", criterion, shares.keySet());
    return share;
  }

  /**
   * Returns the weight of a criterion.
   *
   * @param criterion the criterion
   * @return its share, from zero to one
   * @throws IllegalArgumentException if it has no weight
   */
  public double of(Criterion criterion) {
    return of(criterion.id());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Weights that && shares.equals(that.shares);
  }

  @Override
  public int hashCode() {
    return shares.hashCode();
  }

  @Override
  public String toString() {
    return "weights " + shares;
  }
}
