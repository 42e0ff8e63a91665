package org.openkam.xmcda;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.openkam.xmcda.XmcdaElement.Mark;
import org.openkam.xmcda.XmcdaScale.Direction;

/** Whatever a document states, reading gives back what was written. */
final class XmcdaRoundTripProperties {
  @Property(tries = 200)
  void readingGivesBackWhatWasWritten(@ForAll("documents") XmcdaDocument document)
      throws IOException {
    String xml = Xmcda.write(document, XmcdaVersion.V4);

    XmcdaReading reading = Xmcda.read("law", ByteSource.wrap(xml.getBytes(StandardCharsets.UTF_8)));

    assertThat(reading.document()).isEqualTo(document);
    assertThat(reading.findings()).isEmpty();
    assertThat(Xmcda.write(reading.document(), XmcdaVersion.V4)).isEqualTo(xml);
  }

  @Property(tries = 30)
  @AddLifecycleHook(Schemas.SkipWithout.class)
  void whatIsWrittenIsValid(@ForAll("documents") XmcdaDocument document) {
    Schemas.assertValid(Xmcda.write(document, XmcdaVersion.V4), XmcdaVersion.V4);
  }

  @Provide
  Arbitrary<XmcdaDocument> documents() {
    Arbitrary<XmcdaDocument> problems =
        Combinators.combine(
                sections(elements(Mark.values())).list().ofMaxSize(1),
                sections(elements(Mark.INACTIVE)).list().ofMaxSize(1),
                sections(rows(values())).list().ofMaxSize(2),
                sections(scales()).list().ofMaxSize(2),
                sections(rows(thresholds())).list().ofMaxSize(2),
                sections(values()).list().ofMaxSize(2),
                sections(profiles()).list().ofMaxSize(2))
            .as(
                (alternatives, criteria, table, scales, thresholds, weights, profiles) ->
                    XmcdaDocument.builder()
                        .alternatives(alternatives)
                        .criteria(criteria)
                        .performances(table)
                        .scales(scales)
                        .thresholds(thresholds)
                        .criterionValues(weights)
                        .profiles(profiles)
                        .build());
    return Combinators.combine(
            problems,
            sections(elements(Mark.INACTIVE)).list().ofMaxSize(1),
            sections(values()).list().ofMaxSize(2),
            sections(rows(pairValues())).list().ofMaxSize(2),
            sections(assignments()).list().ofMaxSize(2),
            sections(values()).list().ofMaxSize(2),
            sections(values()).list().ofMaxSize(1),
            executions().list().ofMaxSize(2))
        .as(
            (problem, categories, scores, pairs, assignments, ranks, parameters, executions) ->
                problem.toBuilder()
                    .categories(categories)
                    .alternativeValues(scores)
                    .comparisons(pairs)
                    .assignments(assignments)
                    .categoryValues(ranks)
                    .parameters(parameters)
                    .executions(executions)
                    .build());
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("ab1 <>&\"'\t\n\r\u00e9\u20ac")
        .ofMaxLength(6)
        .map(String::strip);
  }

  private static Arbitrary<String> ids() {
    return texts().filter(text -> !text.isEmpty());
  }

  private static Arbitrary<OptionalDouble> optionalNumbers() {
    return numbers().injectNull(0.3).map(XmcdaRoundTripProperties::optional);
  }

  private static OptionalDouble optional(Double number) {
    return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
  }

  private static Arbitrary<Double> numbers() {
    return Arbitraries.doubles().between(-1e300, 1e300).map(number -> number + 0.0);
  }

  private static <T> Arbitrary<XmcdaSection<T>> sections(Arbitrary<T> entries) {
    return Combinators.combine(texts(), texts(), texts(), rows(entries)).as(XmcdaSection::new);
  }

  private static <T> Arbitrary<ImmutableMap<String, T>> rows(Arbitrary<T> entries) {
    return Arbitraries.maps(ids(), entries).ofMinSize(1).ofMaxSize(3).map(ImmutableMap::copyOf);
  }

  private static Arbitrary<XmcdaElement> elements(Mark... marks) {
    return Combinators.combine(texts(), Arbitraries.of(marks).set())
        .as((name, chosen) -> new XmcdaElement(name, ImmutableSet.copyOf(chosen)));
  }

  private static Arbitrary<XmcdaValue> singleValues() {
    return Arbitraries.oneOf(
        numbers().map(XmcdaValue::of),
        texts().map(XmcdaValue::of),
        Arbitraries.of(true, false).map(XmcdaValue.Flag::new),
        Arbitraries.just(XmcdaValue.missing()),
        Combinators.combine(optionalNumbers(), optionalNumbers())
            .filter(XmcdaRoundTripProperties::isInterval)
            .as(XmcdaValue.Interval::new));
  }

  private static boolean isInterval(OptionalDouble lower, OptionalDouble upper) {
    return (lower.isPresent() && upper.isPresent())
        ? lower.getAsDouble() <= upper.getAsDouble()
        : lower.isPresent() || upper.isPresent();
  }

  private static Arbitrary<XmcdaValue> values() {
    Arbitrary<XmcdaValue> several =
        Arbitraries.maps(ids(), singleValues())
            .ofMinSize(2)
            .ofMaxSize(3)
            .map(values -> new XmcdaValue.Several(ImmutableMap.copyOf(values)));
    return Arbitraries.oneOf(singleValues(), several);
  }

  private static Arbitrary<XmcdaValue> pairValues() {
    return Arbitraries.oneOf(values(), Arbitraries.just(XmcdaValue.none()));
  }

  private static Arbitrary<XmcdaScale> scales() {
    Arbitrary<Optional<Direction>> directions = Arbitraries.of(Direction.class).map(Optional::of);
    return Arbitraries.oneOf(
        Combinators.combine(directions, optionalNumbers(), optionalNumbers())
            .as(XmcdaScale.Quantitative::new),
        Combinators.combine(directions, levels()).as(XmcdaScale.Qualitative::new),
        texts()
            .set()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(labels -> new XmcdaScale.Nominal(ImmutableSet.copyOf(labels))));
  }

  private static Arbitrary<ImmutableMap<String, OptionalDouble>> levels() {
    return Arbitraries.maps(texts(), optionalNumbers())
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(ImmutableMap::copyOf);
  }

  private static Arbitrary<XmcdaThreshold> thresholds() {
    return Arbitraries.oneOf(
        numbers().map(XmcdaThreshold::of),
        Combinators.combine(numbers(), numbers(), Arbitraries.of(XmcdaThreshold.Affine.Type.class))
            .as(XmcdaThreshold.Affine::new));
  }

  private static Arbitrary<XmcdaProfile> profiles() {
    return Arbitraries.oneOf(
        ids().map(XmcdaProfile.Central::new), ends().as(XmcdaProfile.Bounding::new));
  }

  private static Arbitrary<XmcdaAssignment> assignments() {
    return Arbitraries.oneOf(
        ids().map(XmcdaAssignment.Category::new), ends().as(XmcdaAssignment.Range::new));
  }

  private static Combinators.Combinator2<Optional<String>, Optional<String>> ends() {
    return Combinators.combine(ids().optional(), ids().optional())
        .filter((lower, upper) -> lower.isPresent() || upper.isPresent());
  }

  private static Arbitrary<XmcdaExecution> executions() {
    Arbitrary<XmcdaExecution.Message> messages =
        Combinators.combine(Arbitraries.of(XmcdaExecution.Level.class), texts(), texts())
            .as(XmcdaExecution.Message::new);
    return Combinators.combine(
            Arbitraries.of(XmcdaExecution.Status.class), messages.list().ofMaxSize(2))
        .as((status, listed) -> new XmcdaExecution(status, ImmutableList.copyOf(listed)));
  }
}
