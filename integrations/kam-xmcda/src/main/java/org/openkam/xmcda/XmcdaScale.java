package org.openkam.xmcda;

import static com.google.common.base.Preconditions.checkArgument;
import static org.openkam.xmcda.Texts.checkStripped;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalDouble;

/** The scale of a criterion as a document states it. */
public sealed interface XmcdaScale {
  /** Which values are better. */
  enum Direction {
    /** Smaller values. */
    MIN,
    /** Greater values. */
    MAX
  }

  /** {@return which values are better, empty where the document does not say} */
  Optional<Direction> direction();

  /**
   * Numbers.
   *
   * @param direction which values are better, empty where the document does not say
   * @param minimum the smallest value, finite; empty for none
   * @param maximum the greatest value, finite; empty for none
   */
  record Quantitative(Optional<Direction> direction, OptionalDouble minimum, OptionalDouble maximum)
      implements XmcdaScale {
    /**
     * Creates the scale.
     *
     * @param direction which values are better, empty where the document does not say
     * @param minimum the smallest value, finite; empty for none
     * @param maximum the greatest value, finite; empty for none
     */
    public Quantitative {
      checkArgument(
          Double.isFinite(minimum.orElse(0)) && Double.isFinite(maximum.orElse(0)),
          "scale must have finite ends: [%s, %s]",
          minimum,
          maximum);
    }
  }

  /**
   * Ordered labels.
   *
   * @param direction which values are better, empty where the document does not say
   * @param levels the number of each label, empty where the document has none that is supported
   */
  record Qualitative(Optional<Direction> direction, ImmutableMap<String, OptionalDouble> levels)
      implements XmcdaScale {
    /**
     * Creates the scale.
     *
     * @param direction which values are better, empty where the document does not say
     * @param levels the number of each label, at least one label
     */
    public Qualitative {
      checkArgument(!levels.isEmpty(), "qualitative scale must have a label");
      levels.forEach(
          (label, number) -> {
            checkStripped("label", label);
            checkArgument(
                Double.isFinite(number.orElse(0)),
                "number of label '%s' must be finite: %s",
                label,
                number);
          });
    }
  }

  /**
   * Labels without an order.
   *
   * @param labels the labels, at least one
   */
  record Nominal(ImmutableSet<String> labels) implements XmcdaScale {
    /**
     * Creates the scale.
     *
     * @param labels the labels, at least one
     */
    public Nominal {
      checkArgument(!labels.isEmpty(), "nominal scale must have a label");
      labels.forEach(label -> checkStripped("label", label));
    }

    @Override
    public Optional<Direction> direction() {
      return Optional.empty();
    }
  }
}
