package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * How files are read: for each its encoding and separator, what its rows are, what each column
 * holds, the form of numbers and dates, the currency, the stages and the column that names the
 * account.
 *
 * <p>A plan is a value. The reader hands out the one it followed; given to a reader, what it says
 * is taken as said by the user and nothing is guessed against it. It need hold only what a person
 * wants to say; a statement that the file contradicts is refused.
 *
 * @param files the files, each once
 */
public record ReadingPlan(ImmutableList<FilePlan> files) {
  /** A plan that says nothing. */
  public static final ReadingPlan EMPTY = new ReadingPlan(ImmutableList.of());

  /**
   * Returns what the plan says about a file.
   *
   * @param file the name of the file, with the sheet or list behind a # where it holds several
   * @return the plan of the file, empty if the plan says nothing about it
   */
  public Optional<FilePlan> find(String file) {
    return files.stream().filter(plan -> plan.file().equals(file)).findFirst();
  }
}
