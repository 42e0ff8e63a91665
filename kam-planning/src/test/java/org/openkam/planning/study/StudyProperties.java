package org.openkam.planning.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;

final class StudyProperties {
  @Property(tries = 200)
  void aPartThatIsSwitchedOffChangesNoOther(
      @ForAll("portfolios") List<Account> accounts, @ForAll("parts") Set<StudyPolicy.Part> off) {
    Study whole = Studies.study().on(accounts);
    StudyPolicy policy = whole.policy().without(off.toArray(StudyPolicy.Part[]::new));

    Study.Builder expected = whole.toBuilder().policy(policy);
    for (StudyPolicy.Part part : off) {
      switch (part) {
        case POSITIONS -> expected.positions(Optional.empty());
        case EXPLANATIONS -> expected.explanations(ImmutableList.of());
        case STABILITY -> expected.stability(Optional.empty());
        case SIZE_AND_RISK -> expected.sizeAndRisk(Optional.empty());
        case MUTUAL_FIT -> expected.mutualFit(Optional.empty());
      }
    }
    assertThat(Studies.study().with(policy).on(accounts)).isEqualTo(expected.build());
  }

  @Property(tries = 50)
  void theSameInputGivesAnEqualStudyOnAnyNumberOfThreads(
      @ForAll("portfolios") List<Account> accounts,
      @ForAll @IntRange(min = 1, max = 4) int threads) {
    Study one = Studies.study().with(Studies.policy().draws(600).build()).on(accounts);
    Study other =
        Studies.study()
            .with(Studies.policy().draws(600).parallelism(threads).build())
            .on(ImmutableList.copyOf(accounts));

    assertThat(other.toBuilder().policy(one.policy()).build())
        .isEqualTo(one)
        .hasSameHashCodeAs(one);
  }

  @Property(tries = 100)
  void everyAccountIsChosenOrExcludedWithAReason(@ForAll("portfolios") List<Account> accounts) {
    Study study = Studies.study().on(accounts);

    assertThat(study.selection().chosenIds().size() + study.selection().exclusions().size())
        .isEqualTo(accounts.size());
    study
        .mutualFit()
        .ifPresent(
            fit ->
                assertThat(fit.assessed().size() + fit.unknown().size())
                    .isEqualTo(study.selection().chosenIds().size()));
  }

  @Provide
  Arbitrary<Set<StudyPolicy.Part>> parts() {
    return Arbitraries.of(StudyPolicy.Part.class).set().map(ImmutableSet::copyOf);
  }

  @Provide
  Arbitrary<List<Account>> portfolios() {
    Arbitrary<Double> rating = Arbitraries.integers().between(0, 10).map(Integer::doubleValue);
    return Combinators.combine(
            rating,
            rating,
            rating,
            Arbitraries.integers().between(-1, 1000),
            Arbitraries.of("DE", "NL", "BE"))
        .as(
            (revenue, potential, cooperation, volume, country) ->
                Studies.account("x", revenue, potential, cooperation, volume, country))
        .list()
        .ofMinSize(0)
        .ofMaxSize(8)
        .map(StudyProperties::numbered);
  }

  private static List<Account> numbered(List<Account> accounts) {
    ImmutableList.Builder<Account> numbered = ImmutableList.builder();
    for (int i = 0; i < accounts.size(); i++) {
      numbered.add(accounts.get(i).toBuilder().id(AccountId.of("a" + i)).build());
    }
    return numbered.build();
  }
}
