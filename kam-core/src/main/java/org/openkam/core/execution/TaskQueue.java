package org.openkam.core.execution;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Numbered tasks that threads take in ascending order until none is left or one has failed.
 *
 * <p>Every task before a failed one has been taken by then and comes to its end, so the failure of
 * the lowest number is the same on any number of threads.
 */
final class TaskQueue {
  private final int tasks;
  private final Supplier<? extends IntConsumer> workers;
  private final AtomicInteger next = new AtomicInteger();
  private volatile boolean stopped;
  private int working;
  private int failedTask = Integer.MAX_VALUE;
  private @Nullable Throwable failure;

  TaskQueue(int tasks, Supplier<? extends IntConsumer> workers) {
    this.tasks = tasks;
    this.workers = workers;
  }

  /** Does all tasks on the calling thread and on as many others as the executor lends in time. */
  void workOff(int others, Executor executor) {
    try {
      for (int i = 0; i < others; i++) {
        executor.execute(this::work);
      }
      work();
    } finally {
      stopped = true;
      awaitOthers();
    }
    rethrow();
  }

  private void work() {
    synchronized (this) {
      if (stopped) {
        return;
      }
      working++;
    }
    int task = -1;
    try {
      IntConsumer worker = workers.get();
      while (!stopped && (task = next.getAndIncrement()) < tasks) {
        if (Thread.currentThread().isInterrupted()) {
          throw new CancellationException("the work was interrupted");
        }
        worker.accept(task);
      }
    } catch (RuntimeException | Error thrown) {
      fail(task, thrown);
    } finally {
      leave();
    }
  }

  private synchronized void fail(int task, Throwable thrown) {
    stopped = true;
    if (task < failedTask) {
      failedTask = task;
      failure = thrown;
    }
  }

  private synchronized void leave() {
    working--;
    notifyAll();
  }

  private synchronized void awaitOthers() {
    boolean interrupted = false;
    while (working > 0) {
      try {
        wait();
      } catch (InterruptedException signal) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void rethrow() {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
  }
}
