package org.openkam.core.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openkam.core.criterion.Labels;

final class LadderProperties {
  @Property
  void aHandoverNeverRaisesTheLevelNorPassesTheRule(
      @ForAll @IntRange(min = 2, max = 9) int levels,
      @ForAll @IntRange(min = 1, max = 9) int rule,
      @ForAll @IntRange(min = 1, max = 9) int current) {
    Assume.that(rule <= levels && current <= levels);
    Ladder.Builder builder = Ladder.builder().id("ladder").levelAfterHandover(rule);
    for (int level = 1; level <= levels; level++) {
      builder.putLevel("L" + level, Labels.of("level " + level));
    }
    Ladder ladder = builder.build();

    String after = ladder.afterHandover(ladder.level(current));

    assertThat(ladder.number(after)).isEqualTo(Math.min(rule, current));
    assertThat(ladder.afterHandover(after)).isEqualTo(after);
  }

  @Property
  void levelsAndNumbersAgree(@ForAll @IntRange(min = 1, max = 6) int number) {
    Ladder ladder = Ladders.perceivedRole();

    assertThat(ladder.number(ladder.level(number))).isEqualTo(number);
  }
}
