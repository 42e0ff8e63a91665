package org.openkam.core.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ParallelismTest {
  private static final int TASKS = 100;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8, 1000})
  void doesEachTaskOnce(int threads) {
    AtomicIntegerArray done = new AtomicIntegerArray(TASKS);

    Parallelism.of(threads).forEach(TASKS, () -> done::incrementAndGet);

    for (int task = 0; task < TASKS; task++) {
      assertThat(done.get(task)).isEqualTo(1);
    }
  }

  @Test
  void doesNothingWhereThereIsNoTask() {
    AtomicInteger done = new AtomicInteger();

    Parallelism.of(2).forEach(0, () -> task -> done.incrementAndGet());

    assertThat(done).hasValue(0);
  }

  @Test
  void letsAsManyThreadsWorkAtOnceAsWereAskedFor() {
    CyclicBarrier allThree = new CyclicBarrier(3);

    Parallelism.of(3).forEach(3, () -> task -> await(allThree));

    assertThat(allThree.isBroken()).isFalse();
  }

  @Test
  void makesOneWorkerForTheCallingThreadAlone() {
    AtomicInteger workers = new AtomicInteger();

    Parallelism.sequential()
        .forEach(
            TASKS,
            () -> {
              workers.incrementAndGet();
              return task -> {};
            });

    assertThat(workers).hasValue(1);
  }

  @Test
  void doesAllItselfWhereTheExecutorNeverComes() {
    Executor never = work -> {};
    AtomicIntegerArray done = new AtomicIntegerArray(TASKS);

    new Parallelism(4, never).forEach(TASKS, () -> done::incrementAndGet);

    assertThat(done.get(TASKS - 1)).isEqualTo(1);
  }

  @Test
  void doesNothingMoreWhereTheExecutorComesTooLate() {
    AtomicInteger done = new AtomicInteger();
    Runnable[] late = new Runnable[1];

    new Parallelism(2, work -> late[0] = work).forEach(TASKS, () -> task -> done.incrementAndGet());
    late[0].run();

    assertThat(done).hasValue(TASKS);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void throwsWhatTheFirstFailingTaskThrew(int threads) {
    assertThatThrownBy(
            () ->
                Parallelism.of(threads)
                    .forEach(
                        TASKS,
                        () ->
                            task -> {
                              if (task >= 40) {
                                throw new IllegalStateException("task " + task);
                              }
                            }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("task 40");
  }

  @Test
  void throwsAnErrorOfATask() {
    assertThatThrownBy(
            () ->
                Parallelism.sequential()
                    .forEach(
                        1,
                        () ->
                            task -> {
                              throw new AssertionError("broken");
                            }))
        .isInstanceOf(AssertionError.class)
        .hasMessage("broken");
  }

  @Test
  void stopsWhenTheThreadIsInterrupted() {
    AtomicInteger done = new AtomicInteger();
    try {
      assertThatThrownBy(
              () ->
                  Parallelism.sequential()
                      .forEach(
                          TASKS,
                          () ->
                              task -> {
                                done.incrementAndGet();
                                Thread.currentThread().interrupt();
                              }))
          .isInstanceOf(CancellationException.class)
          .hasMessage("the work was interrupted");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(done).hasValue(1);
  }

  @Test
  void waitsForTheOthersAndStaysInterruptedWhereItIsInterruptedMeanwhile() {
    Thread caller = Thread.currentThread();
    CyclicBarrier bothWork = new CyclicBarrier(2);
    AtomicInteger done = new AtomicInteger();
    boolean interrupted;
    try {
      Parallelism.of(2)
          .forEach(
              2,
              () ->
                  task -> {
                    await(bothWork);
                    if (Thread.currentThread() != caller) {
                      while (caller.getState() != Thread.State.WAITING) {
                        Thread.onSpinWait();
                      }
                      caller.interrupt();
                      // the caller notices while this thread still works
                      while (caller.isInterrupted()) {
                        Thread.onSpinWait();
                      }
                    }
                    done.incrementAndGet();
                  });
    } finally {
      interrupted = Thread.interrupted();
    }

    assertThat(interrupted).isTrue();
    assertThat(done).hasValue(2);
  }

  @Test
  void refusesFewerThanOneThread() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Parallelism.of(0))
        .withMessage("number of threads must be at least one: 0");
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException | BrokenBarrierException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
