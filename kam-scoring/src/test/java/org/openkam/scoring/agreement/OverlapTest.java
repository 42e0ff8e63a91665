package org.openkam.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

final class OverlapTest {
  private static final ImmutableList<String> LAST_YEAR =
      ImmutableList.of("A", "B", "C", "D", "E", "F");
  private static final ImmutableList<String> THIS_YEAR =
      ImmutableList.of("A", "C", "B", "F", "D", "G");

  private final RankBiasedOverlap overlap = new RankBiasedOverlap(0.9);

  @Test
  void countsDeeperMembersLess() {
    // 0.1 (1 + 0.9 · 1/2 + 0.81 · 3/3 + 0.729 · 3/4 + 0.6561 · 4/5)
    assertThat(overlap.truncated(LAST_YEAR, THIS_YEAR, 5)).isCloseTo(0.333163, within(1e-15));
  }

  @Test
  void looksAsDeepAsTheShorterListAndNoLessThanOne() {
    assertThat(overlap.truncated(LAST_YEAR, THIS_YEAR, 1)).isCloseTo(0.1, within(1e-15));
    // 0.1 (1 + 0.9 · 1/2)
    assertThat(overlap.truncated(LAST_YEAR, ImmutableList.of("A", "C"), 2))
        .isCloseTo(0.145, within(1e-15));
  }

  @Test
  void goesOnAsTheListsEnd() {
    ImmutableList<String> one = ImmutableList.of("A", "B");
    ImmutableList<String> other = ImmutableList.of("A", "C");

    // 0.1 (1 + 0.9 · 1/2) + 0.81 · 1/2
    assertThat(overlap.extrapolated(one, other)).isCloseTo(0.55, within(1e-15));
    assertThat(overlap.extrapolated(LAST_YEAR, LAST_YEAR)).isCloseTo(1, within(1e-15));
    assertThat(overlap.extrapolated(one, ImmutableList.of("X", "Y"))).isZero();
  }

  @Test
  void comparesListsOfOtherLength() {
    ImmutableList<String> shorter = ImmutableList.of("A");
    ImmutableList<String> longer = ImmutableList.of("A", "B", "C");

    // all of the shorter list is shared, so each depth is taken to agree: 1, (1 + 1) / 2, (1 + 2) /
    // 3
    assertThat(overlap.extrapolated(shorter, longer)).isCloseTo(1, within(1e-15));
    assertThat(overlap.extrapolated(longer, shorter)).isCloseTo(1, within(1e-15));
    // one of two, found at depth three: 0.1 (0 + 0.9 · 0 + 0.81 · 1/3) + 0.729 · 1/3
    assertThat(overlap.extrapolated(ImmutableList.of("C", "X"), longer))
        .isCloseTo(0.1 * 0.81 / 3 + 0.729 / 3, within(1e-15));
  }

  @Test
  void takesTheShorterListToGoOnAsItAgreedSoFar() {
    ImmutableList<String> shorter = ImmutableList.of("A", "X");
    ImmutableList<String> longer = ImmutableList.of("A", "B", "X", "C");

    // half of the shorter list is shared, so the third and the fourth depth are taken to share
    // (2 + 1/2) / 3 and (2 + 2/2) / 4, and those beyond (2 - 1) / 4 + 1/2:
    // 0.1 (1 + 0.9 · 1/2 + 0.81 · 2.5/3 + 0.729 · 3/4) + 0.6561 · 0.75
    assertThat(overlap.extrapolated(shorter, longer)).isCloseTo(0.75925, within(1e-15));
    assertThat(overlap.extrapolated(longer, shorter)).isCloseTo(0.75925, within(1e-15));
  }

  @Test
  void refusesListsItCannotCompare() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RankBiasedOverlap(1))
        .withMessage("persistence must lie between zero and one: 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RankBiasedOverlap(0))
        .withMessage("persistence must lie between zero and one: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> overlap.truncated(LAST_YEAR, THIS_YEAR, 7))
        .withMessage("depth must be from 1 to the length of the shorter list 6: 7");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> overlap.truncated(LAST_YEAR, THIS_YEAR, 0))
        .withMessage("depth must be from 1 to the length of the shorter list 6: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> overlap.truncated(ImmutableList.of("A", "A"), LAST_YEAR, 1))
        .withMessage("list must have each member once: [A, A]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> overlap.truncated(LAST_YEAR, ImmutableList.of("B", "B"), 1))
        .withMessage("list must have each member once: [B, B]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> overlap.extrapolated(ImmutableList.of("A", "A"), LAST_YEAR))
        .withMessage("list must have each member once: [A, A]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> overlap.extrapolated(LAST_YEAR, ImmutableList.of("B", "B")))
        .withMessage("list must have each member once: [B, B]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> overlap.extrapolated(ImmutableList.of(), ImmutableList.of("A")))
        .withMessage("lists must have a member: [], [A]");
  }

  @Test
  void comparesTops() {
    assertThat(TopOverlap.jaccard(LAST_YEAR, THIS_YEAR, 3)).isEqualTo(1);
    // A, B, C, D of A, B, C, D, E, F
    assertThat(TopOverlap.jaccard(LAST_YEAR, THIS_YEAR, 5)).isEqualTo(4 / 6.0);
    assertThat(TopOverlap.jaccard(LAST_YEAR, THIS_YEAR, 99)).isEqualTo(5 / 7.0);
    assertThat(TopOverlap.jaccard(ImmutableSet.of("A"), ImmutableSet.of("B"))).isZero();
  }

  @Test
  void refusesEmptySelections() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TopOverlap.jaccard(LAST_YEAR, THIS_YEAR, 0))
        .withMessage("selection must have a member: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TopOverlap.jaccard(ImmutableSet.of(), ImmutableSet.of()))
        .withMessage("selections must have a member: [], []");
  }
}
