package org.openkam.examples.quickstart;

import java.io.PrintWriter;
import java.time.Duration;
import org.openkam.core.execution.ProgressListener;

/** Says on the console how far work has come that takes more than two seconds. */
final class ProgressLine {
  private static final long PAUSE = Duration.ofSeconds(2).toNanos();

  private final PrintWriter out;
  private long spoken = System.nanoTime();

  ProgressLine(PrintWriter out) {
    this.out = out;
  }

  /**
   * Returns the listener of some work.
   *
   * @param work the key of its name
   * @param console the language
   * @return the listener
   */
  ProgressListener of(String work, Console console) {
    return (done, total) -> say(work, console, done, total);
  }

  private synchronized void say(String work, Console console, long done, long total) {
    if (done < total && System.nanoTime() - spoken > PAUSE) {
      spoken = System.nanoTime();
      console.progress(out, work, 100 * done / total);
    }
  }
}
