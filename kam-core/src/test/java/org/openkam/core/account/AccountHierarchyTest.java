package org.openkam.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.openkam.core.finding.Finding;

final class AccountHierarchyTest {
  private static final AccountHierarchy THREE_LEVELS =
      AccountHierarchy.of(
          ImmutableList.of(
              account("group"),
              account("unit", "group"),
              account("shop", "unit"),
              account("solo")));

  @Test
  void findsParentsChildrenAndTops() {
    assertThat(THREE_LEVELS.findParent(id("shop"))).hasValue(id("unit"));
    assertThat(THREE_LEVELS.findParent(id("group"))).isEmpty();
    assertThat(THREE_LEVELS.children(id("group"))).containsExactly(id("unit"));
    assertThat(THREE_LEVELS.top(id("shop"))).isEqualTo(id("group"));
    assertThat(THREE_LEVELS.tops()).containsExactly(id("group"), id("solo"));
    assertThat(THREE_LEVELS.group(id("group")))
        .containsExactly(id("group"), id("unit"), id("shop"));
    assertThat(THREE_LEVELS.findings()).isEmpty();
  }

  @Test
  void rollsUpOverEveryLevel() {
    ImmutableMap<AccountId, Double> revenue =
        ImmutableMap.of(id("group"), 1.0, id("unit"), 20.0, id("shop"), 300.0, id("solo"), 5.0);

    assertThat(THREE_LEVELS.rollUp(id("group"), revenue::get)).isEqualTo(321);
    assertThat(THREE_LEVELS.rollUp(id("unit"), revenue::get)).isEqualTo(320);
    assertThat(THREE_LEVELS.rollUp(id("solo"), revenue::get)).isEqualTo(5);
  }

  @Test
  void reportsOrphansAndSelfParents() {
    AccountHierarchy hierarchy =
        AccountHierarchy.of(ImmutableList.of(account("a", "ghost"), account("b", "b")));

    assertThat(hierarchy.findings())
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple(
                "ORPHAN_ACCOUNT",
                "account 'a' names the unknown parent 'ghost'; the link is ignored"),
            tuple("SELF_PARENT", "account 'b' names itself as its parent; the link is ignored"));
    assertThat(hierarchy.tops()).containsExactly(id("a"), id("b"));
  }

  @Test
  void cutsEveryLinkOfACircleAndKeepsWhatHangsOnIt() {
    AccountHierarchy hierarchy =
        AccountHierarchy.of(
            ImmutableList.of(
                account("a", "b"), account("b", "c"), account("c", "a"), account("d", "a")));

    assertThat(hierarchy.findings())
        .extracting(Finding::message)
        .containsExactly(
            "the parents of these accounts form a circle; their links are ignored: a, b, c");
    assertThat(hierarchy.top(id("d"))).isEqualTo(id("a"));
    assertThat(hierarchy.tops()).containsExactly(id("a"), id("b"), id("c"));
  }

  @Test
  void refusesTheSameIdTwiceAndUnknownAccounts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AccountHierarchy.of(ImmutableList.of(account("a"), account("a"))))
        .withMessage("account id must be unique: 'a'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> THREE_LEVELS.top(id("ghost")))
        .withMessage("account is not in the hierarchy: 'ghost'");
  }

  @Test
  void isEqualWhenItsLinksAre() {
    AccountHierarchy same =
        AccountHierarchy.of(
            ImmutableList.of(
                account("group"),
                account("unit", "group"),
                account("shop", "unit"),
                account("solo")));

    assertThat(same).isEqualTo(THREE_LEVELS).hasSameHashCodeAs(THREE_LEVELS);
    assertThat(same).isNotEqualTo(AccountHierarchy.of(ImmutableList.of(account("group"))));
  }

  private static AccountId id(String value) {
    return AccountId.of(value);
  }

  private static Account account(String id) {
    return Account.builder().id(id(id)).build();
  }

  private static Account account(String id, String parent) {
    return Account.builder().id(id(id)).parent(id(parent)).build();
  }
}
