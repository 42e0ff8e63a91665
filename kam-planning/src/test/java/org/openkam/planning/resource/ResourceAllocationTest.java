package org.openkam.planning.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.portfolio.PortfolioMatrices;
import org.openkam.core.portfolio.PortfolioMatrix;

final class ResourceAllocationTest {
  private static final ImmutableList<PortfolioMatrix.Cell> CELLS =
      PortfolioMatrices.millmanWilson().cells();
  private static final AllocationPolicy POLICY =
      AllocationPolicy.builder()
          .putPoint("MANAGE_FOR_CASH", 0)
          .putPoint("MAINTAIN", 1)
          .putPoint("INVEST_SELECTIVELY", 2)
          .putPoint("INVEST_FOR_GROWTH", 4)
          .build();

  @Test
  @Tag("R012")
  void sharesTheHoursOutByCellToTheLastHour() {
    ResourceAllocation allocation =
        allocate(withoutReserve(), 101, today("a", 3), today("b", 1), today("c", 1), today("d", 0));

    // 4 + 1 + 1 points: 67.33, 16.83, 16.83; the two hours left go to the largest remainders
    assertThat(allocation.amounts())
        .isEqualTo(
            ImmutableMap.of(
                AccountId.of("a"), hours(67),
                AccountId.of("b"), hours(17),
                AccountId.of("c"), hours(17),
                AccountId.of("d"), hours(0)));
    assertThat(allocation.byCell())
        .isEqualTo(
            ImmutableMap.of(
                CELLS.get(3), hours(67), CELLS.get(1), hours(34), CELLS.get(0), hours(0)));
    assertThat(allocation.capacity()).isEqualTo(hours(101));
    assertThat(allocation.findings()).isEmpty();
    assertThat(CELLS.get(3).strategy().toString()).isEqualTo("Commit people and budget");
  }

  @Test
  @Tag("R045")
  void atLeastTheReserveGoesToKeyAccountsForLater() {
    ResourceAllocation allocation =
        allocate(POLICY, 101, today("a", 3), today("b", 3), later("c", 1));

    // 1 of 9 points would be 11 h; 20 % of 101 h are 20.2 h, so 21
    assertThat(allocation.byTrack())
        .isEqualTo(
            ImmutableMap.of(Account.Track.CURRENT, hours(80), Account.Track.FUTURE, hours(21)));
  }

  @Test
  void moreThanTheReserveGoesToThemWhereTheirCellsAskForIt() {
    ResourceAllocation allocation = allocate(POLICY, 100, today("a", 3), later("b", 3));

    assertThat(allocation.byTrack()).containsEntry(Account.Track.FUTURE, hours(50));
  }

  @Test
  void saysWhereTheReserveWasNotUsed() {
    ResourceAllocation allocation = allocate(POLICY, 100, today("a", 3), later("b", 0));

    assertThat(allocation.amounts()).containsEntry(AccountId.of("a"), hours(100));
    assertThat(allocation.findings())
        .extracting(Finding::message)
        .containsExactly("20 % was reserved for future key accounts, but there are none");
  }

  @Test
  void nothingGoesToTodayWhereOnlyLaterHasPoints() {
    assertThat(allocate(POLICY, 10, today("a", 0), later("b", 3)).byTrack())
        .containsEntry(Account.Track.FUTURE, hours(10));
  }

  @Test
  void handsOutWholeUnits() {
    AllocationPolicy tens =
        AllocationPolicy.builder().from(withoutReserve()).unit(new BigDecimal("0.1")).build();

    ResourceAllocation allocation =
        ResourceAllocation.of(
            tens, new BigDecimal("1.0"), List.of(today("a", 1), today("b", 1), today("c", 1)));

    assertThat(allocation.amounts().values())
        .containsExactly(new BigDecimal("0.4"), new BigDecimal("0.3"), new BigDecimal("0.3"));
  }

  @Property
  void theAmountsAddUpToTheCapacity(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 0, max = 7) Integer> kinds,
      @ForAll @IntRange(max = 10_000) int capacity) {
    List<ResourceAllocation.Target> targets = new ArrayList<>();
    targets.add(today("first", 3));
    for (int i = 0; i < kinds.size(); i++) {
      String id = "a" + i;
      int cell = kinds.get(i) % 4;
      targets.add(kinds.get(i) < 4 ? today(id, cell) : later(id, cell));
    }

    ResourceAllocation allocation = ResourceAllocation.of(POLICY, hours(capacity), targets);

    assertThat(allocation.amounts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(hours(capacity));
    assertThat(allocation.byTrack().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(hours(capacity));
    assertThat(allocation.amounts().values())
        .allSatisfy(amount -> assertThat(amount).isNotNegative());
  }

  @Test
  void refusesWhatHasNoMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResourceAllocation.of(POLICY, new BigDecimal("1.5"), List.of()))
        .withMessage("capacity must be a whole number of units of 1, not negative: 1.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allocate(POLICY, -1))
        .withMessage("capacity must be a whole number of units of 1, not negative: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allocate(POLICY, 1, today("a", 0)))
        .withMessage("an account must have points to share 1 out");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allocate(AllocationPolicy.builder().build(), 1, today("a", 0)))
        .withMessage("no points for cell 'MANAGE_FOR_CASH' of account 'a' among {}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AllocationPolicy.builder().putPoint("X", -1).build())
        .withMessage("points of cell 'X' must be finite and not negative: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AllocationPolicy.builder().futureReserve(2).build())
        .withMessage("reserve for later must be from zero to one: 2.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AllocationPolicy.builder().unit(BigDecimal.ZERO).build())
        .withMessage("unit must be above zero: 0");
  }

  private static AllocationPolicy withoutReserve() {
    return AllocationPolicy.builder().from(POLICY).futureReserve(0).build();
  }

  private static ResourceAllocation allocate(
      AllocationPolicy policy, long capacity, ResourceAllocation.Target... targets) {
    return ResourceAllocation.of(policy, hours(capacity), List.of(targets));
  }

  private static ResourceAllocation.Target today(String account, int cell) {
    return new ResourceAllocation.Target(
        AccountId.of(account), CELLS.get(cell), Account.Track.CURRENT);
  }

  private static ResourceAllocation.Target later(String account, int cell) {
    return new ResourceAllocation.Target(
        AccountId.of(account), CELLS.get(cell), Account.Track.FUTURE);
  }

  private static BigDecimal hours(long hours) {
    return BigDecimal.valueOf(hours);
  }
}
