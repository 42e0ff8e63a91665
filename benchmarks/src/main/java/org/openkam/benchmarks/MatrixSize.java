package org.openkam.benchmarks;

import java.lang.management.ManagementFactory;

/** Prints the bytes of heap that a matrix takes with its account ids. */
public final class MatrixSize {
  private MatrixSize() {}

  /**
   * Builds a matrix and looks at what is left on the heap.
   *
   * @param arguments the number of accounts, the number of criteria and the seed
   */
  public static void main(String... arguments) {
    long before = usedHeap();
    SideBySideProblem problem =
        SideBySideProblem.of(
            Integer.parseInt(arguments[0]),
            Integer.parseInt(arguments[1]),
            Long.parseLong(arguments[2]));
    long after = usedHeap();
    System.out.println(problem.matrix().accounts().isEmpty() ? 0 : after - before);
  }

  private static long usedHeap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
