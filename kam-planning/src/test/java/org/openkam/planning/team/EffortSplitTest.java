package org.openkam.planning.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.finding.Finding;

final class EffortSplitTest {
  @Test
  @Tag("R014")
  void splitsHoursOverNewAndExistingCustomers() {
    EffortSplit hours =
        new EffortSplit(
            "team", ImmutableMap.of(EffortSplit.ACQUISITION, 70.0, EffortSplit.RETENTION, 30.0));

    assertThat(hours.share(EffortSplit.ACQUISITION)).hasValue(0.7);
    assertThat(hours.share(EffortSplit.RETENTION)).hasValue(0.3);
    assertThat(hours.share("OTHER")).hasValue(0);
    assertThat(hours.check(EffortSplit.ACQUISITION, Range.closed(0.2, 0.7))).isEmpty();
    assertThat(hours.check(EffortSplit.ACQUISITION, Range.closed(0.2, 0.5)).orElseThrow())
        .extracting(Finding::code, Finding::severity, Finding::subject, Finding::message)
        .containsExactly(
            "SPLIT_OUTSIDE_BAND",
            Finding.Severity.INFO,
            "team",
            "'team' gives ACQUISITION a share of 0.7, outside [0.2..0.5]");
  }

  @Test
  @Tag("R115")
  void aFifthOfTheTimeIsTooLittleForTheInternalRole() {
    EffortSplit hours =
        new EffortSplit(
            "Ann", ImmutableMap.of(EffortSplit.EXTERNAL, 80.0, EffortSplit.INTERNAL, 20.0));

    assertThat(hours.check(EffortSplit.INTERNAL, Range.atLeast(0.3)).orElseThrow().message())
        .startsWith("'Ann' gives INTERNAL a share of 0.2, outside [0.3..");
  }

  @Test
  void knowsNoShareOfNothingAndRefusesAmountsThatAreNone() {
    EffortSplit idle = new EffortSplit("Ann", ImmutableMap.of(EffortSplit.INTERNAL, 0.0));

    assertThat(idle.share(EffortSplit.INTERNAL)).isEmpty();
    assertThat(idle.check(EffortSplit.INTERNAL, Range.atLeast(0.3))).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EffortSplit("Ann", ImmutableMap.of("a", -1.0)))
        .withMessage("'a' of 'Ann' must be finite and not negative: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EffortSplit("Ann", ImmutableMap.of("a", Double.NaN)))
        .withMessage("'a' of 'Ann' must be finite and not negative: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EffortSplit(" ", ImmutableMap.of()))
        .withMessage("split must name its subject: ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new EffortSplit(
                    "Ann", ImmutableMap.of("a", Double.MAX_VALUE, "b", Double.MAX_VALUE)))
        .withMessage("split of 'Ann' must have a finite total");
  }
}
