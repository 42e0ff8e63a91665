package org.openkam.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InterruptedReadingTest {
  @TempDir private Path folder;

  @Test
  void endsWhenInterrupted() throws IOException {
    Path file = Files.writeString(folder.resolve("accounts.csv"), "id,name\n1,Acme\n2,Bolt\n");
    CrmReader reader = CrmReader.of(file);
    Thread.currentThread().interrupt();

    assertThatThrownBy(reader::read)
        .isInstanceOf(CancellationException.class)
        .hasMessage("the reading was interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }
}
