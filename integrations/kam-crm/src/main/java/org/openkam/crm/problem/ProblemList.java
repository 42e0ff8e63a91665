package org.openkam.crm.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the problems of one file; not thread-safe.
 *
 * <p>Of one code the first 10,000 are listed; how many more there are is a problem of its own.
 */
public final class ProblemList {
  /** How many problems of one code are listed one by one. */
  public static final int LISTED = 10_000;

  private final String file;
  private final List<CrmProblem> problems = new ArrayList<>();
  private final Map<ProblemCode, Integer> counts = new EnumMap<>(ProblemCode.class);

  /**
   * Creates an empty list.
   *
   * @param file the name of the file
   */
  public ProblemList(String file) {
    this.file = file;
  }

  /** {@return the name of the file} */
  public String file() {
    return file;
  }

  /**
   * Adds a problem of the weight its code has.
   *
   * @param code what it is
   * @param row the row, zero for the whole file
   * @param column the header of the column, empty for none
   * @param arguments name and value by turns
   */
  public void add(ProblemCode code, int row, String column, String... arguments) {
    add(code, code.level(), row, column, arguments);
  }

  /**
   * Adds a problem.
   *
   * @param code what it is
   * @param level how much it weighs here
   * @param row the row, zero for the whole file
   * @param column the header of the column, empty for none
   * @param arguments name and value by turns
   */
  public void add(
      ProblemCode code, ProblemLevel level, int row, String column, String... arguments) {
    if (counts.merge(code, 1, Integer::sum) <= LISTED) {
      problems.add(new CrmProblem(code, level, file, row, column, named(arguments)));
    }
  }

  /**
   * Returns how many problems there are of a code, listed or not.
   *
   * @param code the code
   * @return the number, at least 0
   */
  public int count(ProblemCode code) {
    return counts.getOrDefault(code, 0);
  }

  /** {@return the problems in the order they were added} */
  public ImmutableList<CrmProblem> build() {
    ImmutableList.Builder<CrmProblem> all = ImmutableList.builder();
    all.addAll(problems);
    counts.forEach(
        (code, count) -> {
          if (count > LISTED) {
            all.add(
                new CrmProblem(
                    ProblemCode.NOT_LISTED,
                    ProblemLevel.INFO,
                    file,
                    0,
                    "",
                    named("code", code.name(), "count", Integer.toString(count - LISTED))));
          }
        });
    return all.build();
  }

  /**
   * Returns an exception for a problem that ends the reading of a file.
   *
   * @param code what it is
   * @param row the row, zero for the whole file
   * @param column the header of the column, empty for none
   * @param arguments name and value by turns
   * @return the exception, to be thrown
   */
  public CrmRefusedException refusal(
      ProblemCode code, int row, String column, String... arguments) {
    return new CrmRefusedException(
        new CrmProblem(code, ProblemLevel.ERROR, file, row, column, named(arguments)));
  }

  private static ImmutableMap<String, String> named(String... arguments) {
    ImmutableMap.Builder<String, String> named = ImmutableMap.builder();
    for (int i = 0; i < arguments.length; i += 2) {
      named.put(arguments[i], shortened(arguments[i + 1]));
    }
    return named.buildOrThrow();
  }

  private static String shortened(String text) {
    return text.length() <= 200 ? text : text.substring(0, 200) + "…";
  }
}
