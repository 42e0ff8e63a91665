package org.openkam.scoring.distance;

/** A way to measure the distance of two accounts from their differences on each criterion. */
public enum Metric {
  /** The square root of the sum of the squared differences. */
  EUCLIDEAN {
    @Override
    double add(double sum, double difference) {
      return sum + difference * difference;
    }

    @Override
    void addAll(double[] values, double weight, double point, int size, double[] sums) {
      for (int i = 0; i < size; i++) {
        double difference = weight * values[i] - point;
        sums[i] += difference * difference;
      }
    }

    @Override
    double distance(double sum) {
      return Math.sqrt(sum);
    }
  },
  /** The sum of the differences. */
  TAXICAB {
    @Override
    double add(double sum, double difference) {
      return sum + Math.abs(difference);
    }

    @Override
    void addAll(double[] values, double weight, double point, int size, double[] sums) {
      for (int i = 0; i < size; i++) {
        sums[i] += Math.abs(weight * values[i] - point);
      }
    }

    @Override
    double distance(double sum) {
      return sum;
    }
  },
  /** The greatest difference. */
  CHEBYSHEV {
    @Override
    double add(double sum, double difference) {
      return Math.max(sum, Math.abs(difference));
    }

    @Override
    void addAll(double[] values, double weight, double point, int size, double[] sums) {
      for (int i = 0; i < size; i++) {
        sums[i] = Math.max(sums[i], Math.abs(weight * values[i] - point));
      }
    }

    @Override
    double distance(double sum) {
      return sum;
    }
  };

  /** Adds a difference to what {@link #distance} is taken of; it starts at zero. */
  abstract double add(double sum, double difference);

  /** Adds the differences of weighted values to a point, each as {@link #add} does. */
  abstract void addAll(double[] values, double weight, double point, int size, double[] sums);

  abstract double distance(double sum);
}
