package org.openkam.planning.study;

import org.openkam.core.execution.Interruption;
import org.openkam.core.execution.ProgressListener;

/** Counts the work of a study in thousandths of its steps, and stops it on request. */
final class StudyProgress {
  static final long STEP = 1000;

  private final ProgressListener listener;
  private final int steps;
  private int finished;

  StudyProgress(ProgressListener listener, int steps) {
    this.listener = listener;
    this.steps = steps;
  }

  /** Reports that a step is finished. */
  void finishStep() {
    finished++;
    listener.progress(finished * STEP, steps * STEP);
    checkInterrupted();
  }

  /** {@return who hears how far the present step has come} */
  ProgressListener withinStep() {
    return (done, total) ->
        listener.progress(finished * STEP + Math.multiplyExact(done, STEP) / total, steps * STEP);
  }

  /** Throws if the thread is interrupted. */
  static void checkInterrupted() {
    Interruption.check("the study");
  }
}
