package org.openkam.scoring.outranking;

import java.util.function.IntFunction;
import org.openkam.core.numeric.SortedOrder;
import org.openkam.scoring.strategy.Frame;

/** Adds up the flows of whole columns, as many columns at a time as there are threads. */
final class NetFlows {
  private NetFlows() {}

  /**
   * Returns the sum over the columns for each account, always added in the order of the columns.
   *
   * @param frame the accounts
   * @param flows the flows of a column, one an account
   */
  static double[] sum(Frame frame, IntFunction<double[]> flows) {
    double[] sums = new double[frame.size()];
    int columns = frame.weightedCriteria().size();
    int atOnce = Math.min(columns, frame.parallelism().threads());
    double[][] parts = new double[atOnce][];
    for (int start = 0; start < columns; start += atOnce) {
      int first = start;
      int count = Math.min(atOnce, columns - first);
      frame.parallelism().forEach(count, () -> i -> parts[i] = flows.apply(first + i));
      for (int i = 0; i < count; i++) {
        add(parts[i], sums);
      }
    }
    return sums;
  }

  /** {@return the flow of each account on one criterion, weighted and divided by the others} */
  static double[] ofColumn(ColumnFlows flows, double weight, SortedOrder.Column column) {
    double[] nets = flows.nets(column.values());
    double[] byRow = new double[nets.length];
    double others = flows.others();
    for (int i = 0; i < nets.length; i++) {
      byRow[column.order().row(i)] = weight * (nets[i] / others);
    }
    return byRow;
  }

  private static void add(double[] part, double[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += part[i];
    }
  }
}
