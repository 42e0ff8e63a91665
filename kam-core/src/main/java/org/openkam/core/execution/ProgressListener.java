package org.openkam.core.execution;

/** Hears how far long work has come. */
@FunctionalInterface
public interface ProgressListener {
  /** Hears nothing. */
  ProgressListener SILENT = (done, total) -> {};

  /**
   * Hears how far the work has come; called from the working threads, one at a time.
   *
   * @param done how many steps are done
   * @param total how many steps there are
   */
  void progress(long done, long total);
}
