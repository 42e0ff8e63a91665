package org.openkam.scoring.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.resampling.Bootstrap;
import org.openkam.scoring.strategy.Matrices;

final class ProgrammeEffectTest {
  private static final Bootstrap BOOTSTRAP = new Bootstrap(500, 0.95, 3);

  private static ProgrammeEffect.BeforeAfter account(String id, double before, double after) {
    return new ProgrammeEffect.BeforeAfter(AccountId.of(id), before, after);
  }

  /** Outside of the programme everybody keeps half of what is above twenty. */
  private static final ImmutableList<ProgrammeEffect.BeforeAfter> OUTSIDE =
      ImmutableList.of(account("x", 20, 20), account("y", 40, 30), account("z", 60, 40));

  @Test
  void subtractsWhatWouldHaveHappenedAnyway() {
    ProgrammeEffect effect =
        ProgrammeEffect.of(
            ImmutableList.of(account("a", 90, 65), account("b", 100, 70), account("c", 110, 75)),
            OUTSIDE,
            BOOTSTRAP);

    assertThat(effect.change().value()).isEqualTo(-30);
    assertThat(effect.comparisonChange().value()).isEqualTo(-10);
    // the programme seems to have cost 20 beside accounts that started lower
    assertThat(effect.differenceInDifferences().value()).isEqualTo(-20);
    // an account at 100 keeps 10 + 100 / 2 = 60, a change of -40
    assertThat(effect.expectedChange().value()).isCloseTo(-40, within(1e-12));
    assertThat(effect.effect().value()).isCloseTo(10, within(1e-12));
  }

  @Test
  void doesNotSellTheReturnToTheMean() {
    ProgrammeEffect rescued = rescue(0);

    // the worst accounts were chosen and rise without any help
    assertThat(rescued.change().interval().lowest()).isPositive();
    assertThat(rescued.effect().interval().lowest()).isNegative();
    assertThat(rescued.effect().interval().highest()).isPositive();
    Finding finding = rescued.check().orElseThrow();
    assertThat(finding.code()).isEqualTo("REGRESSION_TO_THE_MEAN");
    assertThat(finding.message())
        .startsWith("the accounts changed by ")
        .contains(" but accounts of the same height would have changed by ");
  }

  @Test
  void seesARealEffect() {
    ProgrammeEffect helped = rescue(30);

    assertThat(helped.effect().interval().lowest()).isPositive();
    assertThat(helped.effect().value()).isCloseTo(30, within(10.0));
    assertThat(helped.check()).isEmpty();
  }

  @Test
  void excusesAFallThatWasToBeExpected() {
    List<ProgrammeEffect.BeforeAfter> rising = portfolio(0);
    ProgrammeEffect best =
        ProgrammeEffect.of(rising.subList(160, 200), rising.subList(0, 160), BOOTSTRAP);

    assertThat(best.change().interval().highest()).isNegative();
    assertThat(best.check()).isPresent();
  }

  @Test
  void anEffectOfNothingAtAllIsNoEffect() {
    // everybody rises, or falls, by ten
    assertThat(shifted(10, 10).check())
        .map(Finding::message)
        .hasValue(
            "the accounts changed by 10, but accounts of the same height would have changed by 10"
                + " without a programme; its effect may lie between 0 and 0");
    assertThat(shifted(-10, -10).check())
        .map(Finding::message)
        .hasValue(
            "the accounts changed by -10, but accounts of the same height would have changed by"
                + " -10 without a programme; its effect may lie between 0 and 0");
  }

  @Test
  void whoDidNotChangeIsNotTakenForAnEffect() {
    // the others rose, or fell, by ten
    assertThat(shifted(0, 10).effect().interval().highest()).isEqualTo(-10);
    assertThat(shifted(0, 10).check()).isEmpty();
    assertThat(shifted(0, -10).effect().interval().lowest()).isEqualTo(10);
    assertThat(shifted(0, -10).check()).isEmpty();
  }

  /** Eight accounts in a programme and eight outside of it that each change by one amount. */
  private static ProgrammeEffect shifted(double inside, double outside) {
    List<ProgrammeEffect.BeforeAfter> programme = new ArrayList<>();
    List<ProgrammeEffect.BeforeAfter> comparison = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      programme.add(account("in " + i, 64 + i, 64 + i + inside));
      comparison.add(account("out " + i, 64 + i, 64 + i + outside));
    }
    return ProgrammeEffect.of(programme, comparison, BOOTSTRAP);
  }

  /** A programme for the forty worst of two hundred accounts. */
  private static ProgrammeEffect rescue(double help) {
    List<ProgrammeEffect.BeforeAfter> rising = portfolio(help);
    return ProgrammeEffect.of(rising.subList(0, 40), rising.subList(40, 200), BOOTSTRAP);
  }

  /** Accounts of a lasting height with noise in both years, the lowest first and helped. */
  private static List<ProgrammeEffect.BeforeAfter> portfolio(double help) {
    SplittableRandom random = new SplittableRandom(11);
    List<ProgrammeEffect.BeforeAfter> accounts = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      double height = 100 + 20 * random.nextGaussian();
      accounts.add(
          account(
              "account " + i,
              height + 20 * random.nextGaussian(),
              height + 20 * random.nextGaussian()));
    }
    accounts.sort(Comparator.comparingDouble(ProgrammeEffect.BeforeAfter::before));
    for (int i = 0; i < 40; i++) {
      ProgrammeEffect.BeforeAfter account = accounts.get(i);
      accounts.set(
          i,
          new ProgrammeEffect.BeforeAfter(
              account.account(), account.before(), account.after() + help));
    }
    return accounts;
  }

  @Test
  void repeatsForTheSameSeedOnly() {
    List<ProgrammeEffect.BeforeAfter> rising = portfolio(0);
    List<ProgrammeEffect.BeforeAfter> worst = rising.subList(0, 40);
    List<ProgrammeEffect.BeforeAfter> others = rising.subList(40, 200);

    assertThat(ProgrammeEffect.of(worst, others, BOOTSTRAP))
        .isEqualTo(ProgrammeEffect.of(worst, others, BOOTSTRAP))
        .isNotEqualTo(ProgrammeEffect.of(worst, others, new Bootstrap(500, 0.95, 4)));
  }

  @Test
  void comparesWithThoseWhoCameClosest() {
    ImmutableList<AccountId> ranking = Matrices.accounts(5);
    ImmutableSet<AccountId> chosen = ImmutableSet.of(ranking.get(0), ranking.get(2));

    assertThat(ProgrammeEffect.nextRanked(ranking, chosen, 2))
        .containsExactly(ranking.get(1), ranking.get(3));
    assertThat(ProgrammeEffect.nextRanked(ranking, chosen, 9)).hasSize(3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgrammeEffect.nextRanked(ranking, chosen, 0))
        .withMessage("comparison group must have an account: 0");
  }

  @Test
  void refusesGroupsThatProveNothing() {
    ImmutableList<ProgrammeEffect.BeforeAfter> inside =
        ImmutableList.of(account("a", 1, 1), account("b", 2, 2), account("c", 3, 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgrammeEffect.of(inside.subList(0, 2), OUTSIDE, BOOTSTRAP))
        .withMessageStartingWith("programme must have at least three accounts: [");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgrammeEffect.of(inside, OUTSIDE.subList(0, 2), BOOTSTRAP))
        .withMessageStartingWith("comparison must have at least three accounts: [");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgrammeEffect.of(inside, inside, BOOTSTRAP))
        .withMessage("account must not be in the programme and beside it: 'a'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ProgrammeEffect.of(
                    inside,
                    ImmutableList.of(account("x", 5, 1), account("y", 5, 2), account("z", 5, 3)),
                    BOOTSTRAP))
        .withMessage("comparison accounts must not all have brought in the same before: 5.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> account("a", 1, Double.NaN))
        .withMessage("account 'a' must have finite amounts before and after: 1.0, NaN");
  }
}
