package org.openkam.core.account;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

final class AccountHierarchyProperties {
  @Property
  void everyAccountLiesInExactlyOneGroup(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 35) Integer> parents) {
    AccountHierarchy hierarchy = hierarchy(parents);

    ImmutableList<AccountId> grouped =
        hierarchy.tops().stream()
            .flatMap(top -> hierarchy.group(top).stream())
            .collect(toImmutableList());

    assertThat(grouped).containsExactlyInAnyOrderElementsOf(hierarchy.accounts());
  }

  @Property
  void theRollUpOfTheTopsIsTheWhole(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 35) Integer> parents) {
    AccountHierarchy hierarchy = hierarchy(parents);

    double total =
        hierarchy.tops().stream().mapToDouble(top -> hierarchy.rollUp(top, account -> 1)).sum();

    assertThat(total).isEqualTo(parents.size());
  }

  private static AccountHierarchy hierarchy(List<Integer> parents) {
    return AccountHierarchy.of(
        IntStream.range(0, parents.size())
            .mapToObj(
                i ->
                    Account.builder()
                        .id(AccountId.of("a" + i))
                        .parent(AccountId.of("a" + parents.get(i)))
                        .build())
            .collect(toImmutableList()));
  }
}
