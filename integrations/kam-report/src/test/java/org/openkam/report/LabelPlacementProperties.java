package org.openkam.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class LabelPlacementProperties {
  private static final Rectangle AREA = new Rectangle(0, 0, 780, 600);

  @Property(tries = 200)
  void noTwoLabelsOverlapAndAllStayInside(@ForAll("bubbles") ImmutableList<Bubble> bubbles) {
    ImmutableMap<Bubble, LabelPlacement.Label> labels =
        LabelPlacement.of(bubbles, AREA, ImmutableList.of());
    List<Rectangle> boxes = labels.values().stream().map(LabelPlacement.Label::box).toList();
    for (int i = 0; i < boxes.size(); i++) {
      assertThat(boxes.get(i).isWithin(AREA)).isTrue();
      for (int j = 0; j < i; j++) {
        assertThat(boxes.get(i).overlaps(boxes.get(j))).isFalse();
      }
    }
  }

  @Property(tries = 100)
  void aLabelIsTheNameOrTheNumber(@ForAll("bubbles") ImmutableList<Bubble> bubbles) {
    LabelPlacement.of(bubbles, AREA, ImmutableList.of())
        .forEach(
            (bubble, label) ->
                assertThat(label.text()).isIn(bubble.name(), Integer.toString(bubble.number())));
  }

  @Provide
  Arbitrary<ImmutableList<Bubble>> bubbles() {
    return Combinators.combine(
            Arbitraries.doubles().between(0, 780),
            Arbitraries.doubles().between(0, 600),
            Arbitraries.doubles().between(4, 26),
            Arbitraries.of(true, false),
            Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(20))
        .as((x, y, radius, chosen, name) -> new Bubble(0, name, x, y, radius, chosen, false))
        .list()
        .ofMaxSize(85)
        .map(LabelPlacementProperties::numbered);
  }

  private static ImmutableList<Bubble> numbered(List<Bubble> bubbles) {
    ImmutableList.Builder<Bubble> numbered = ImmutableList.builder();
    for (int i = 0; i < bubbles.size(); i++) {
      Bubble bubble = bubbles.get(i);
      numbered.add(
          new Bubble(
              i + 1,
              bubble.name(),
              bubble.x(),
              bubble.y(),
              bubble.radius(),
              bubble.isChosen(),
              false));
    }
    return numbered.build();
  }
}
