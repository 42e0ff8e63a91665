package org.openkam.scoring.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class RollingOriginTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

  @Test
  void datesItsOrigins() {
    RollingOrigin origins =
        RollingOrigin.builder().periods(6).origins(2).gap(1).window(OptionalInt.of(2)).build();

    assertThat(origins.from(NEW_YEAR, Period.ofMonths(3)))
        .containsExactly(
            Origin.builder()
                .knownFrom(LocalDate.of(2025, 4, 1))
                .cut(LocalDate.of(2025, 10, 1))
                .outcomeStart(LocalDate.of(2026, 1, 1))
                .outcomeEnd(LocalDate.of(2026, 4, 1))
                .build(),
            Origin.builder()
                .knownFrom(LocalDate.of(2025, 7, 1))
                .cut(LocalDate.of(2026, 1, 1))
                .outcomeStart(LocalDate.of(2026, 4, 1))
                .outcomeEnd(LocalDate.of(2026, 7, 1))
                .build());
  }

  @Test
  void judgesByLongerTimes() {
    RollingOrigin origins = RollingOrigin.builder().periods(5).origins(2).judged(2).build();

    assertThat(origins.splits().get(0).knownPeriods()).containsExactly(0);
    assertThat(origins.splits().get(0).judgedPeriods()).containsExactly(1, 2);
    assertThat(origins.splits().get(1).knownPeriods()).containsExactly(0, 1, 2);
    assertThat(origins.splits().get(1).judgedPeriods()).containsExactly(3, 4);
  }

  @Test
  void refusesWhatTheHistoryIsTooShortFor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RollingOrigin.builder().periods(3).origins(3).build())
        .withMessage("history of 3 periods must leave one before the first of 3 origins");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RollingOrigin.builder().periods(3).origins(0).build())
        .withMessage("history must have an origin: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RollingOrigin.builder().periods(3).origins(1).judged(0).build())
        .withMessage("choice must be judged by a period: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RollingOrigin.builder().periods(3).origins(1).gap(-1).build())
        .withMessage("gap must not be negative: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> RollingOrigin.builder().periods(3).origins(1).window(OptionalInt.of(0)).build())
        .withMessage("window must have a period: OptionalInt[0]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> RollingOrigin.builder().periods(3).origins(1).build().from(NEW_YEAR, Period.ZERO))
        .withMessage("period must be longer than nothing: P0D");
  }

  @Test
  void refusesDaysOutOfOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Origin.of(NEW_YEAR, NEW_YEAR))
        .withMessage("origin at 2025-01-01 must be judged by a day before: 2025-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Origin.builder()
                    .cut(NEW_YEAR)
                    .outcomeStart(NEW_YEAR.minusDays(1))
                    .outcomeEnd(NEW_YEAR.plusDays(1))
                    .build())
        .withMessage("origin at 2025-01-01 must not be judged by days it knows: 2024-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Origin.builder()
                    .knownFrom(NEW_YEAR)
                    .cut(NEW_YEAR)
                    .outcomeEnd(NEW_YEAR.plusDays(1))
                    .build())
        .withMessage("origin must know a day before: 2025-01-01");
  }
}
