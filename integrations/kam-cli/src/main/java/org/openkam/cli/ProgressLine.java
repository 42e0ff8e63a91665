package org.openkam.cli;

import java.io.PrintWriter;
import java.time.Duration;
import org.openkam.core.execution.ProgressListener;

/** Says on the error stream how far work has come, every two seconds. */
final class ProgressLine implements ProgressListener {
  private static final long PAUSE = Duration.ofSeconds(2).toNanos();

  private final PrintWriter err;
  private long spoken = System.nanoTime();

  ProgressLine(PrintWriter err) {
    this.err = err;
  }

  @Override
  public synchronized void progress(long done, long total) {
    if (done < total && System.nanoTime() - spoken > PAUSE) {
      spoken = System.nanoTime();
      err.printf("%d of %d portfolios%n", done, total);
    }
  }
}
