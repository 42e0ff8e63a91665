package org.openkam.scoring.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.scoring.strategy.Matrices;

final class ClassificationTest {
  private static final ImmutableList<AccountId> THREE = Matrices.accounts(3);
  private static final ImmutableList<String> TIERS = ImmutableList.of("C", "B", "A");
  private static final Finding NOTICED =
      Finding.info("MOVED_DOWN", "b", "account 'b' moved", ImmutableMap.of());

  @Test
  void saysTheClassOfEachAccount() {
    Classification sorted = sorted(2, 0, 2);

    assertThat(sorted.accounts()).isEqualTo(THREE);
    assertThat(sorted.classes()).isEqualTo(TIERS);
    assertThat(sorted.levelOf(THREE.get(0))).isEqualTo(2);
    assertThat(sorted.classOf(THREE.get(1))).isEqualTo("C");
    assertThat(sorted.members("A")).containsExactly(THREE.get(0), THREE.get(2));
    assertThat(sorted.sizes()).isEqualTo(ImmutableMap.of("C", 1, "B", 0, "A", 2));
  }

  @Test
  void refusesLevelsThatDoNotFit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sorted(0, 1))
        .withMessage("classification must have a class for each of 3 accounts: 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sorted(0, 1, 3))
        .withMessage("account 'c' must be in one of the classes [C, B, A]: 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sorted(0, -1, 2))
        .withMessage("account 'b' must be in one of the classes [C, B, A]: -1");
  }

  @Test
  void refusesAnAccountThatWasNotSorted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sorted(0, 1, 2).classOf(AccountId.of("q")))
        .withMessage("no account 'q' in the classification");
  }

  @Test
  void keepsItsLevelsWhateverTheCallerDoesToTheArray() {
    int[] levels = {2, 0, 1};
    Classification sorted = sorted(levels);

    levels[0] = 0;

    assertThat(sorted.levelOf(THREE.get(0))).isEqualTo(2);
  }

  @Test
  void isAValue() {
    Classification sorted = sorted(2, 0, 2);

    assertThat(sorted).isEqualTo(sorted(2, 0, 2)).hasSameHashCodeAs(sorted(2, 0, 2));
    assertThat(sorted).isNotEqualTo(sorted(2, 1, 2));
    assertThat(sorted)
        .isNotEqualTo(
            Classification.of(THREE.reverse(), TIERS, new int[] {2, 0, 2}, ImmutableList.of()));
    assertThat(sorted)
        .isNotEqualTo(
            Classification.of(
                THREE, ImmutableList.of("3", "2", "1"), new int[] {2, 0, 2}, ImmutableList.of()));
    assertThat(sorted)
        .isNotEqualTo(
            Classification.of(THREE, TIERS, new int[] {2, 0, 2}, ImmutableList.of(NOTICED)));
    assertThat(sorted).isNotEqualTo(sorted.sizes());
    assertThat(sorted).hasToString("classification {C=1, B=0, A=2}");
  }

  private static Classification sorted(int... levels) {
    return Classification.of(THREE, TIERS, levels, ImmutableList.of());
  }
}
