package org.openkam.core.measure;

import com.google.common.base.Ascii;
import java.util.Arrays;
import org.openkam.core.numeric.Median;
import org.openkam.core.numeric.Samples;

/** How the ratings of several people become one. */
public enum PanelAggregation {
  /** The mean, for interval and ratio scales. */
  MEAN {
    @Override
    double ofSorted(double[] sorted) {
      return Samples.mean(sorted);
    }
  },

  /** The rating in the middle, or the mean of the two in the middle; unmoved by extremes. */
  MEDIAN {
    @Override
    double ofSorted(double[] sorted) {
      return Median.ofSorted(sorted);
    }
  },

  /**
   * The rating in the middle, or the lower of the two in the middle: always one that was given, and
   * so the one that suits anchored levels.
   */
  LOWER_MEDIAN {
    @Override
    double ofSorted(double[] sorted) {
      return sorted[(sorted.length - 1) / 2];
    }
  },

  /** The smallest rating: nobody is overruled downwards. */
  MIN {
    @Override
    double ofSorted(double[] sorted) {
      return sorted[0];
    }
  },

  /** The greatest rating. */
  MAX {
    @Override
    double ofSorted(double[] sorted) {
      return sorted[sorted.length - 1];
    }
  };

  /** Aggregates in rising order, so that the order in which people spoke changes nothing. */
  abstract double ofSorted(double[] sorted);

  double of(double[] ratings) {
    double[] sorted = ratings.clone();
    Arrays.sort(sorted);
    return ofSorted(sorted);
  }

  /** {@return the name as people write it, such as lower median} */
  @Override
  public String toString() {
    return Ascii.toLowerCase(name()).replace('_', ' ');
  }
}
