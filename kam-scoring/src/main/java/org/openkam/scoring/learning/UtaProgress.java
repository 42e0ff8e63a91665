package org.openkam.scoring.learning;

import org.openkam.core.execution.ProgressListener;

/** Counts the programs to solve: one for the errors, one a criterion, at most one an example. */
final class UtaProgress {
  private final ProgressListener listener;
  private final long total;
  private long done;

  UtaProgress(ProgressListener listener, int criteria, int examples) {
    this.listener = listener;
    this.total = 1L + criteria + examples;
  }

  /** Reports one more step. */
  void step() {
    done++;
    listener.progress(done, total);
  }

  /** Reports that nothing is left to do. */
  void end() {
    if (done < total) {
      done = total;
      listener.progress(done, total);
    }
  }
}
