package org.openkam.examples.quickstart;

import java.io.PrintWriter;
import java.time.Duration;
import org.openkam.core.execution.ProgressListener;

/** Says on the console how far work has come that takes more than two seconds. */
final class ProgressLine {
  private static final long PAUSE = Duration.ofSeconds(2).toNanos();

  private final PrintWriter console;
  private long spoken = System.nanoTime();

  ProgressLine(PrintWriter console) {
    this.console = console;
  }

  ProgressListener of(String work) {
    return (done, total) -> say(work, done, total);
  }

  private synchronized void say(String work, long done, long total) {
    if (done < total && System.nanoTime() - spoken > PAUSE) {
      spoken = System.nanoTime();
      console.println(work + ": " + 100 * done / total + " %");
    }
  }
}
