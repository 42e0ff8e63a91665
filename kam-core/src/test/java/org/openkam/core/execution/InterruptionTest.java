package org.openkam.core.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

final class InterruptionTest {
  @Test
  void endsTheWorkOfAnInterruptedThreadWhichStaysInterrupted() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> Interruption.check("the reading"))
        .isInstanceOf(CancellationException.class)
        .hasMessage("the reading was interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void letsOthersWork() {
    assertThatCode(() -> Interruption.check("the reading")).doesNotThrowAnyException();
  }
}
