package org.openkam.scoring.outranking;

/**
 * Sums of bell curves <i>g(d) = exp(-d<sup>2</sup> / 2)</i> over the sorted values of a column, by
 * a fast Gauss transform in one dimension (after Greengard and Strain 1991).
 *
 * <p>Values are measured in inflection points and put in boxes of width one. With <i>t</i> and
 * <i>a</i> the places of a value and of an account from the center of a box, <i>g(a - t) =
 * exp(-a<sup>2</sup>/2) exp(-t<sup>2</sup>/2) sum of (a t)<sup>p</sup> / p!</i>, so that the
 * moments of a box serve all accounts. What the other boxes bring to one box is a smooth function,
 * which is interpolated.
 */
final class BellSeries {
  /** With so many terms the series is off by less than 1e-16 at any distance. */
  private static final int TERMS = 22;

  /** So many boxes away a bell curve is less than 1e-17. */
  private static final int REACH = 10;

  private static final int NODES = 16;

  private final double[] sorted;
  private final double inflection;
  private final double[][] moments;

  private BellSeries(double[] sorted, double inflection, int boxes) {
    this.sorted = sorted;
    this.inflection = inflection;
    this.moments = new double[boxes][TERMS];
    double[] terms = new double[TERMS];
    for (double value : sorted) {
      int box = box(value);
      putTerms(place(value, box), terms);
      for (int p = 0; p < TERMS; p++) {
        moments[box][p] += terms[p];
      }
    }
  }

  /** {@return whether series take less work than pairs: boxes hold enough values each} */
  static boolean pays(double[] sorted, double inflection) {
    double boxes = (sorted[sorted.length - 1] - sorted[0]) / inflection + 1;
    return boxes * NODES < sorted.length;
  }

  /**
   * Returns the sum of the curves of smaller values less that of the greater ones.
   *
   * @param sorted the values, ascending
   * @param inflection the inflection point of the curve
   * @param ascending where the sums are wanted, ascending and between the first and last value
   */
  static double[] differences(double[] sorted, double inflection, double[] ascending) {
    int boxes = (int) ((sorted[sorted.length - 1] - sorted[0]) / inflection) + 1;
    return new BellSeries(sorted, inflection, boxes).differences(ascending);
  }

  private double[] differences(double[] ascending) {
    double[] differences = new double[ascending.length];
    double[] terms = new double[TERMS];
    double[] below = new double[TERMS];
    double[] within = new double[TERMS];
    double[] near = new double[TERMS];
    double[] far = new double[NODES];
    int current = -1;
    int next = 0;
    for (int i = 0; i < ascending.length; i++) {
      double x = ascending[i];
      if (i > 0 && x == ascending[i - 1]) {
        differences[i] = differences[i - 1];
        continue;
      }
      int box = box(x);
      if (box != current) {
        current = box;
        far = interpolated(box);
        within = new double[TERMS];
        while (next < sorted.length && box(sorted[next]) < box) {
          next++;
        }
      }
      for (; next < sorted.length && sorted[next] < x; next++) {
        addTerms(sorted[next], box, terms, within);
      }
      System.arraycopy(within, 0, below, 0, TERMS);
      for (; next < sorted.length && sorted[next] == x; next++) {
        addTerms(x, box, terms, within);
      }
      for (int p = 0; p < TERMS; p++) {
        near[p] = below[p] - (moments[box][p] - within[p]);
      }
      double a = place(x, box);
      differences[i] = Math.exp(-0.5 * a * a) * polynomial(near, a) + chebyshev(far, 2 * a);
    }
    return differences;
  }

  private int box(double value) {
    return Math.min(moments.length - 1, (int) ((value - sorted[0]) / inflection));
  }

  /** {@return how far a value lies from the center of a box, in inflection points} */
  private double place(double value, int box) {
    return (value - sorted[0]) / inflection - box - 0.5;
  }

  private void addTerms(double value, int box, double[] terms, double[] sums) {
    putTerms(place(value, box), terms);
    for (int p = 0; p < TERMS; p++) {
      sums[p] += terms[p];
    }
  }

  /** Puts <i>exp(-t<sup>2</sup>/2) t<sup>p</sup> / p!</i> for each p. */
  private static void putTerms(double t, double[] terms) {
    terms[0] = Math.exp(-0.5 * t * t);
    for (int p = 1; p < TERMS; p++) {
      terms[p] = terms[p - 1] * t / p;
    }
  }

  /** {@return the coefficients in Chebyshev polynomials of what other boxes bring to a box} */
  private double[] interpolated(int box) {
    double[] values = new double[NODES];
    for (int node = 0; node < NODES; node++) {
      double a = 0.5 * Math.cos(Math.PI * (node + 0.5) / NODES);
      for (int away = 1; away <= REACH; away++) {
        values[node] += ofBox(box - away, a + away) - ofBox(box + away, a - away);
      }
    }
    double[] coefficients = new double[NODES];
    for (int k = 0; k < NODES; k++) {
      for (int node = 0; node < NODES; node++) {
        coefficients[k] += values[node] * Math.cos(Math.PI * k * (node + 0.5) / NODES);
      }
      coefficients[k] *= (k == 0 ? 1.0 : 2.0) / NODES;
    }
    return coefficients;
  }

  private double ofBox(int box, double a) {
    boolean exists = box >= 0 && box < moments.length;
    return exists ? Math.exp(-0.5 * a * a) * polynomial(moments[box], a) : 0;
  }

  private static double polynomial(double[] coefficients, double a) {
    double sum = 0;
    for (int p = TERMS - 1; p >= 0; p--) {
      sum = sum * a + coefficients[p];
    }
    return sum;
  }

  /** Sums up Chebyshev polynomials (Clenshaw 1955). */
  private static double chebyshev(double[] coefficients, double y) {
    double one = 0;
    double two = 0;
    for (int k = NODES - 1; k > 0; k--) {
      double next = 2 * y * one - two + coefficients[k];
      two = one;
      one = next;
    }
    return y * one - two + coefficients[0];
  }
}
