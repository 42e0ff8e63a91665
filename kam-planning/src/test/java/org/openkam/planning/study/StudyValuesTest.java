package org.openkam.planning.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openkam.planning.study.Studies.ACCOUNTS;
import static org.openkam.planning.study.Studies.BIG;
import static org.openkam.planning.study.Studies.EVEN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;

final class StudyValuesTest {
  @Test
  void hasEveryPartUnlessItIsSwitchedOff() {
    assertThat(StudyPolicy.standard().parts()).containsExactly(StudyPolicy.Part.values());
    StudyPolicy small =
        StudyPolicy.standard().without(StudyPolicy.Part.STABILITY, StudyPolicy.Part.MUTUAL_FIT);
    assertThat(small.parts())
        .containsExactly(
            StudyPolicy.Part.POSITIONS,
            StudyPolicy.Part.EXPLANATIONS,
            StudyPolicy.Part.SIZE_AND_RISK);
    assertThat(small.without(StudyPolicy.Part.STABILITY)).isEqualTo(small);
    assertThat(small.has(StudyPolicy.Part.STABILITY)).isFalse();
    assertThat(small.has(StudyPolicy.Part.POSITIONS)).isTrue();
  }

  @Test
  void refusesBoundsThatMeanNothing() {
    refuses(
        "number of explained exclusions must not be negative: -1",
        Studies.policy().explainedExclusions(-1));
    refuses("stability must draw weights: 0", Studies.policy().draws(0));
    refuses("stability must draw weights: -2", Studies.policy().refittedDraws(-2));
    refuses(
        "concentration of weights must be finite and above zero: 0.0",
        Studies.policy().weightConcentration(0));
    refuses(
        "concentration of weights must be finite and above zero: Infinity",
        Studies.policy().weightConcentration(Double.POSITIVE_INFINITY));
    refuses(
        "number of accounts below the cut must not be negative: -1",
        Studies.policy().accountsBelowCut(-1));
    refuses("study must have a thread: 0", Studies.policy().parallelism(0));
    assertThat(
            Studies.policy()
                .explainedExclusions(0)
                .draws(1)
                .refittedDraws(1)
                .accountsBelowCut(0)
                .build())
        .isNotNull();
  }

  @Test
  void leavesOutWhatHasNoSize() {
    AccountId none = AccountId.of("none");
    Map<AccountId, Double> sizes = ImmutableMap.of(none, 0.0, EVEN, 1.0, BIG, 1.0);
    SizeAndRisk size = SizeAndRisk.of("volume", sizes, ACCOUNTS, List.of(none)).orElseThrow();

    // of equal sizes the one that comes first by id
    assertThat(size.sizes().keySet()).containsExactly(BIG, EVEN);
    assertThat(size.losses()).extracting(SizeAndRisk.AccountLoss::account).containsExactly(BIG);
    assertThat(size.largest().orElseThrow().other()).containsExactly(BIG);
    assertThat(SizeAndRisk.of("volume", Map.of(none, 0.0), ACCOUNTS, List.of())).isEmpty();
    assertThat(SizeAndRisk.of("volume", Map.of(none, -1.0), ACCOUNTS, List.of())).isEmpty();
  }

  @Test
  void losesAnAccountWithoutGroupsInAllOnly() {
    AccountId ghost = AccountId.of("ghost");
    SizeAndRisk size =
        SizeAndRisk.of("volume", Map.of(ghost, 3.0, BIG, 1.0), ACCOUNTS, List.of()).orElseThrow();

    assertThat(size.losses())
        .containsExactly(new SizeAndRisk.AccountLoss(ghost, 0.75, ImmutableList.of()));
  }

  @Test
  void refusesSizesThatAreNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SizeAndRisk.builder().measure("volume").build())
        .withMessage("measure 'volume' must have a size of an account");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SizeAndRisk.builder().measure("volume").putSize(BIG, 0).build())
        .withMessage("size of account 'big' must be finite and above zero: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SizeAndRisk.builder()
                    .measure("volume")
                    .putSize(BIG, Double.POSITIVE_INFINITY)
                    .build())
        .withMessage("size of account 'big' must be finite and above zero: Infinity");
  }

  @Test
  void refusesAStudyThatDoesNotNameItsAccounts() {
    Study study = Studies.study().on(ACCOUNTS);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> study.toBuilder().names(ImmutableMap.of(BIG, "Big")).build())
        .withMessage("study must name each account that was measured: [big]");
  }

  @Test
  void refusesAnAccountThatIsAssessedAndUnknown() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Study.MutualFitSummary(
                    ImmutableSet.of(BIG, EVEN), ImmutableSet.of(EVEN), ImmutableList.of()))
        .withMessage("account must be assessed or unknown, not both: [even]");
  }

  private static void refuses(String message, StudyPolicy.Builder policy) {
    assertThatIllegalArgumentException().isThrownBy(policy::build).withMessage(message);
  }
}
