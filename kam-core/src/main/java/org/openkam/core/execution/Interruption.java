package org.openkam.core.execution;

import java.util.concurrent.CancellationException;

/** Stops long work on the request of whoever interrupts its thread. */
public final class Interruption {
  private Interruption() {}

  /**
   * Ends the work of an interrupted thread; to be called so often that nobody waits for a second.
   *
   * @param work what is being done, as the subject of the message, such as {@code the study}
   * @throws CancellationException if the thread is interrupted, which it stays
   */
  public static void check(String work) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException(work + " was interrupted");
    }
  }
}
