package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import org.openkam.core.finding.Severity;

/** Collects the problems of one file. */
final class ProblemList {
  private final String file;
  private final ImmutableList.Builder<CrmProblem> problems = ImmutableList.builder();

  ProblemList(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  /** Adds what did not count or was guessed. */
  void add(int row, String column, String code, String message) {
    add(Severity.WARNING, row, column, code, message);
  }

  /** Adds what is worth knowing, but needs no mending. */
  void note(int row, String column, String code, String message) {
    add(Severity.INFO, row, column, code, message);
  }

  private void add(Severity severity, int row, String column, String code, String message) {
    problems.add(new CrmProblem(severity, file, row, column, code, message));
  }

  ImmutableList<CrmProblem> build() {
    return problems.build();
  }
}
