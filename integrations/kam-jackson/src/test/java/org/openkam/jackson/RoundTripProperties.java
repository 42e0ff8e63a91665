package org.openkam.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.AccountStatus;
import org.openkam.core.account.Evidence;
import org.openkam.core.account.MetricSeries;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.CriterionKind;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Preference;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.ValueFunction;
import org.openkam.core.criterion.ValueFunctions;
import org.openkam.core.criterion.Weights;
import org.openkam.core.gate.Gate;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.MissingDataPolicy;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.SelectionModel;

final class RoundTripProperties {
  @Property(tries = 200)
  void accountsComeBack(@ForAll("accounts") Account account) {
    assertComesBack(account, Account.class);
  }

  @Property(tries = 200)
  void criteriaComeBack(@ForAll("criteria") Criterion criterion) {
    assertComesBack(criterion, Criterion.class);
  }

  @Property(tries = 200)
  void matricesComeBack(@ForAll("matrices") DecisionMatrix matrix) {
    assertComesBack(matrix, DecisionMatrix.class);
  }

  @Property(tries = 200)
  void modelsComeBackWithTheirFingerprint(@ForAll("models") SelectionModel model) {
    assertComesBack(model, SelectionModel.class);
    SelectionModel copy = KamJson.json().read(KamJson.json().write(model), SelectionModel.class);
    assertThat(copy.fingerprint()).isEqualTo(model.fingerprint());
  }

  private static <T> void assertComesBack(T value, Class<T> type) {
    assertThat(KamJson.json().read(KamJson.json().write(value), type)).isEqualTo(value);
    assertThat(KamJson.yaml().read(KamJson.yaml().write(value), type)).isEqualTo(value);
  }

  @Provide
  Arbitrary<Account> accounts() {
    Arbitrary<MetricSeries> series =
        Combinators.combine(days(), numbers().list().ofMaxSize(4))
            .as(
                (first, values) -> {
                  Map<LocalDate, Double> byDay = new LinkedHashMap<>();
                  for (int i = 0; i < values.size(); i++) {
                    byDay.put(first.plusDays(i), values.get(i));
                  }
                  return MetricSeries.of("EUR", byDay);
                });
    return Combinators.combine(
            texts(),
            texts(),
            Arbitraries.of(AccountStatus.class),
            texts().optional(),
            Arbitraries.maps(texts(), numbers()).ofMaxSize(3),
            Arbitraries.maps(texts(), series).ofMaxSize(2),
            Combinators.combine(texts(), days().optional(), texts().optional())
                .as(
                    (source, date, note) ->
                        Evidence.builder().source(source).date(date).note(note).build())
                .list()
                .ofMaxSize(2))
        .as(
            (id, name, status, parent, figures, seriesByName, evidence) ->
                Account.builder()
                    .id(AccountId.of(id))
                    .name(name)
                    .status(status)
                    .parent(parent.map(AccountId::of))
                    .figures(figures)
                    .series(seriesByName)
                    .evidence(evidence)
                    .build());
  }

  @Provide
  Arbitrary<Criterion> criteria() {
    return texts().flatMap(RoundTripProperties::criterion);
  }

  private static Arbitrary<Criterion> criterion(String id) {
    Arbitrary<Bounds> bounds =
        Combinators.combine(numbers(), Arbitraries.doubles().between(0.5, 1e6))
            .as((lowest, span) -> new Bounds(lowest, lowest + span))
            .ignoreException(IllegalArgumentException.class);
    return Combinators.combine(
            Arbitraries.of(CriterionKind.class), bounds, Arbitraries.integers().between(0, 6))
        .as(
            (kind, range, shape) -> {
              double middle = range.lowest() + range.span() / 2;
              Criterion.Builder criterion =
                  Criterion.builder()
                      .id(id)
                      .kind(kind)
                      .labels(Labels.of(id, id + " nl", id + " de"))
                      .scale(
                          shape % 2 == 0
                              ? Scale.ratio("EUR", range.lowest(), range.highest())
                              : Scale.interval(range.lowest(), range.highest()))
                      .preference(preference(shape, middle, range));
              valueFunction(shape, range, middle).forEach(criterion::valueFunction);
              return criterion.build();
            })
        .ignoreException(IllegalArgumentException.class);
  }

  private static Preference preference(int shape, double middle, Bounds range) {
    return switch (shape) {
      case 0 -> Preference.LESS;
      case 1 -> Preference.target(middle);
      case 2 -> new Preference.Range(new Bounds(range.lowest(), middle));
      default -> Preference.MORE;
    };
  }

  private static List<ValueFunction> valueFunction(int shape, Bounds range, double middle) {
    return switch (shape) {
      case 3 -> List.of(ValueFunctions.linear(range.highest(), range.lowest()));
      case 4 ->
          List.of(
              ValueFunctions.piecewiseLinear(
                  ImmutableMap.of(range.lowest(), 0.25, middle, 0.5, range.highest(), 1.0)));
      case 5 -> List.of(ValueFunctions.plateau(range, range.lowest(), middle));
      default -> List.of();
    };
  }

  @Provide
  Arbitrary<DecisionMatrix> matrices() {
    return Combinators.combine(
            texts().list().uniqueElements().ofMinSize(1).ofMaxSize(4),
            Arbitraries.oneOf(numbers(), Arbitraries.just(Double.NaN))
                .array(double[].class)
                .ofSize(2)
                .list()
                .ofSize(4))
        .as(
            (ids, rows) ->
                DecisionMatrix.of(
                    ids.stream().map(AccountId::of).toList(),
                    ImmutableList.of(
                        Criterion.more("x", Scale.ratio("")), Criterion.less("y", Scale.ratio(""))),
                    rows.subList(0, ids.size()).toArray(double[][]::new)));
  }

  @Provide
  Arbitrary<SelectionModel> models() {
    return texts()
        .list()
        .uniqueElements()
        .ofMinSize(1)
        .ofMaxSize(4)
        .flatMap(
            ids ->
                Combinators.combine(
                        Combinators.combine(
                                ids.stream().map(RoundTripProperties::criterion).toList())
                            .as(ImmutableList::copyOf),
                        Arbitraries.doubles().between(0.1, 100).list().ofSize(ids.size()),
                        Arbitraries.of(MissingDataPolicy.class),
                        numbers())
                    .as(
                        (criteria, points, missing, limit) ->
                            model(criteria, points, missing, limit)));
  }

  private static SelectionModel model(
      ImmutableList<Criterion> criteria,
      List<Double> points,
      MissingDataPolicy missing,
      double limit) {
    ImmutableMap.Builder<String, Double> weights = ImmutableMap.builder();
    for (int i = 0; i < criteria.size(); i++) {
      weights.put(criteria.get(i).id(), points.get(i));
    }
    return SelectionModel.builder()
        .id("m")
        .criteria(criteria)
        .weights(Weights.proportional(weights.buildOrThrow()))
        .addGates(Gate.atLeast("g", limit), Gate.builder().id("people").build())
        .scoringPolicy(ScoringPolicy.builder().missingData(missing).build())
        .build();
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 20_000).map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<Double> numbers() {
    return Arbitraries.doubles().between(-1e12, 1e12);
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars('a', 'Z', '\u00e9', ' ', '"', '\\', '#', ':', '-', '\u4e2d')
        .ofMinLength(1)
        .ofMaxLength(6)
        .filter(text -> !text.isBlank());
  }
}
