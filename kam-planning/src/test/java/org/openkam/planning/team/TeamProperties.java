package org.openkam.planning.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.openkam.core.account.AccountId;
import org.openkam.core.coverage.CoverageMatrix;

final class TeamProperties {
  @Property
  void theSharesOfASplitAddUpToOne(
      @ForAll @Size(min = 1, max = 6) List<@DoubleRange(min = 0.01, max = 1e6) Double> amounts) {
    EffortSplit split = new EffortSplit("team", numbered(amounts));

    double sum = 0;
    for (String kind : split.amounts().keySet()) {
      sum += split.share(kind).orElseThrow();
    }
    assertThat(sum).isCloseTo(1, within(1e-12));
  }

  @Property
  void oneMoreRoleFilledNeverLowersTheCoverage(
      @ForAll Set<@IntRange(max = 3) Integer> filled, @ForAll @IntRange(max = 3) int another) {
    RoleModel model = RoleModel.verbinnen();
    CoverageMatrix some = model.value().withCovered(roles(model, filled));
    CoverageMatrix more = some.withCovered(roles(model, Set.of(another)));

    double before = model.with(some).coverage().orElseThrow();
    double after = model.with(more).coverage().orElseThrow();
    assertThat(after).isBetween(before, 1.0);
  }

  @Property
  void everyAccountIsCountedOnce(
      @ForAll @Size(max = 40) List<@IntRange(max = 5) Integer> managers) {
    ImmutableMap.Builder<AccountId, String> assigned = ImmutableMap.builder();
    for (int i = 0; i < managers.size(); i++) {
      assigned.put(AccountId.of("a" + i), "m" + managers.get(i));
    }

    assertThat(
            ManagerLoad.of(assigned.buildOrThrow()).accounts().values().stream()
                .mapToInt(Integer::intValue)
                .sum())
        .isEqualTo(managers.size());
  }

  private static List<String> roles(RoleModel model, Set<Integer> places) {
    List<String> roles = model.value().rows().keySet().asList();
    return places.stream().map(roles::get).toList();
  }

  private static ImmutableMap<String, Double> numbered(List<Double> amounts) {
    return IntStream.range(0, amounts.size())
        .boxed()
        .collect(ImmutableMap.toImmutableMap(i -> "kind" + i, amounts::get));
  }
}
