package org.openkam.crm;

import com.google.common.collect.ImmutableList;

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

  void add(int row, String column, String code, String message) {
    problems.add(new CrmProblem(file, row, column, code, message));
  }

  ImmutableList<CrmProblem> build() {
    return problems.build();
  }
}
