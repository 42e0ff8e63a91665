package org.openkam.core.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Evidence;

final class PhaseHistoryTest {
  private static final AccountId ACCOUNT = AccountId.of("pathronics");
  private static final PhaseHistory.Change FIRST = change(2019, "phase-1", "first orders");
  private static final PhaseHistory.Change SECOND =
      change(2020, "phase-2", "joint solution meetings");
  private static final PhaseHistory.Change THIRD =
      change(2022, "phase-3", "asked into their project");

  @Test
  @Tag("R152")
  void risesFromTheFirstPhaseToTheThirdWithEvidence() {
    PhaseHistory history = PhaseHistory.of(ACCOUNT).with(FIRST).with(SECOND).with(THIRD);

    assertThat(history.changes())
        .extracting(PhaseHistory.Change::phase, entry -> entry.evidence().source())
        .containsExactly(
            tuple("phase-1", "first orders"),
            tuple("phase-2", "joint solution meetings"),
            tuple("phase-3", "asked into their project"));
    assertThat(history.findLast()).hasValue(THIRD);
  }

  @Test
  void aStepBackIsWrittenDownAndOverwritesNothing() {
    PhaseHistory before = PhaseHistory.of(ACCOUNT).with(FIRST).with(SECOND);

    PhaseHistory after = before.with(change(2023, "phase-1", "new buyer"));

    assertThat(before.changes()).containsExactly(FIRST, SECOND);
    assertThat(after.changes()).startsWith(FIRST, SECOND).hasSize(3);
    assertThat(after.findPhase(LocalDate.of(2022, 6, 1))).hasValue("phase-2");
    assertThat(after.findPhase(LocalDate.of(2023, 1, 1))).hasValue("phase-1");
  }

  @Test
  void knowsNoPhaseBeforeTheFirstEntry() {
    assertThat(PhaseHistory.of(ACCOUNT).findLast()).isEmpty();
    assertThat(PhaseHistory.of(ACCOUNT).with(FIRST).findPhase(LocalDate.of(2018, 12, 31)))
        .isEmpty();
  }

  @Test
  void refusesToGoBackInTime() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PhaseHistory.of(ACCOUNT).with(SECOND).with(FIRST))
        .withMessage("phase history of account 'pathronics' must go forward in time: 2019-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> change(2019, "", "x"))
        .withMessage("phase change on 2019-01-01 must name its phase: ''");
  }

  private static PhaseHistory.Change change(int year, String phase, String source) {
    return new PhaseHistory.Change(LocalDate.of(year, 1, 1), phase, Evidence.from(source));
  }
}
