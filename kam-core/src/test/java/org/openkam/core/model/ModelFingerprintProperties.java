package org.openkam.core.model;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.CriterionTree;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Attributes;
import org.openkam.core.gate.Gate;

final class ModelFingerprintProperties {
  @Property
  void doesNotDependOnTheOrderInWhichAModelIsPutTogether(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 100) Integer> points,
      @ForAll long seed) {
    ImmutableList<Part> parts = parts(points);
    List<Part> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, new Random(seed));

    SelectionModel one = model(parts);
    SelectionModel other = model(shuffled);

    assertThat(other.fingerprint()).isEqualTo(one.fingerprint());
    assertThat(SelectionModel.form().canonicalForm(other))
        .isEqualTo(SelectionModel.form().canonicalForm(one));
  }

  @Property(tries = 100)
  void doesNotDependOnTheLocale(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 100) Integer> points,
      @ForAll("locales") Locale locale) {
    String here = model(parts(points)).fingerprint();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(locale);
      assertThat(model(parts(points)).fingerprint()).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Property
  void equalModelsHaveEqualFingerprintsAndOthersDiffer(
      @ForAll("models") SelectionModel one, @ForAll("models") SelectionModel other) {
    assertThat(one.fingerprint().equals(other.fingerprint())).isEqualTo(one.equals(other));
    assertThat(one.toBuilder().build().fingerprint()).isEqualTo(one.fingerprint());
  }

  @Provide
  Arbitrary<Locale> locales() {
    return Arbitraries.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-nu-thai", "de-DE", "hi-IN", "az")
        .map(Locale::forLanguageTag);
  }

  @Provide
  Arbitrary<SelectionModel> models() {
    return Combinators.combine(
            Arbitraries.of("1", "2"),
            Arbitraries.of(40.0, 41.0),
            Arbitraries.of(1.0, 2.0),
            Arbitraries.of(12, 15))
        .as(
            (version, limit, points, most) ->
                SampleModels.withCriteria(2)
                    .version(version)
                    .addGates(Gate.atLeast("viability", limit))
                    .weights(Weights.proportional(ImmutableMap.of("c1", 1.0, "c2", points)))
                    .selectionPolicy(SelectionPolicy.builder().maxKeyAccounts(most).build())
                    .build());
  }

  /** One criterion with its points, its gate, its axis and its parameter. */
  private record Part(String id, double points) {
    Criterion criterion() {
      return Criterion.more(id, Scale.ratio("EUR", 0, points));
    }

    Gate gate() {
      return Gate.atLeast(id, points);
    }

    AxisModel axis() {
      return AxisModel.of("axis " + id, Weights.proportional(ImmutableMap.of(id, points)));
    }
  }

  private static ImmutableList<Part> parts(List<Integer> points) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    for (int i = 0; i < points.size(); i++) {
      parts.add(new Part("Criterion-I" + i, points.get(i)));
    }
    return parts.build();
  }

  private static SelectionModel model(List<Part> parts) {
    Attributes.Builder parameters = Attributes.builder();
    parts.forEach(part -> parameters.put(part.id(), part.points()));
    return SelectionModel.builder()
        .id("m")
        .criteria(parts.stream().map(Part::criterion).collect(toImmutableList()))
        .tree(
            CriterionTree.group(
                "all",
                1,
                parts.stream()
                    .map(part -> CriterionTree.leaf(part.id(), part.points()))
                    .collect(toImmutableList())))
        .gates(parts.stream().map(Part::gate).collect(toImmutableList()))
        .axes(parts.stream().map(Part::axis).collect(toImmutableList()))
        .strategy(new StrategySpec("weighted-sum", parameters.build()))
        .build();
  }
}
