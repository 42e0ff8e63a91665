package org.openkam.core.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openkam.core.account.Account;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.CriterionTree;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Preference;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.ValueFunction;
import org.openkam.core.criterion.ValueFunctions;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Attributes;
import org.openkam.core.gate.Gate;
import org.openkam.core.gate.Threshold;
import org.openkam.core.portfolio.Axis;
import org.openkam.core.portfolio.PortfolioMatrices;
import org.openkam.core.portfolio.PortfolioMatrix;

final class ModelFingerprintTest {
  private static final SelectionModel MODEL = FullModel.builder().build();
  private static final List<String> NOT_PROPERTIES =
      List.of("initShim", "lazyInitBitmap", "fingerprint");

  @Test
  void minusZeroIsZero() {
    SelectionModel zero = withMinimumScore(0.0);
    SelectionModel minusZero = withMinimumScore(-0.0);

    assertThat(minusZero.fingerprint()).isEqualTo(zero.fingerprint());
  }

  private static SelectionModel withMinimumScore(double minimum) {
    return FullModel.builder()
        .selectionPolicy(MODEL.selectionPolicy().toBuilder().minimumScore(minimum).build())
        .build();
  }

  @Test
  void changesWithEverySingleField() {
    Map<String, String> fieldByFingerprint = new TreeMap<>();
    fieldByFingerprint.put(MODEL.fingerprint(), "nothing");

    changes()
        .forEach(
            (field, change) -> {
              String fingerprint = change.apply(MODEL).fingerprint();
              assertThat(fieldByFingerprint.put(fingerprint, field)).as(field).isNull();
            });

    assertThat(fieldByFingerprint).hasSize(changes().size() + 1);
  }

  /** A property that somebody adds later must not be left out of the canonical form. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "model.ImmutableSelectionModel",
        "model.ImmutableScoringPolicy",
        "model.ImmutableSelectionPolicy",
        "criterion.ImmutableCriterion",
        "criterion.ImmutableCriterionTree",
        "criterion.ImmutableScale",
        "gate.ImmutableGate",
        "portfolio.ImmutablePortfolioMatrix",
        "portfolio.ImmutableAxis",
        "portfolio.ImmutableCell",
      })
  void namesEveryProperty(String type) throws ClassNotFoundException {
    String form = SelectionModel.form().canonicalForm(MODEL);

    assertThat(Class.forName("org.openkam.core." + type).getDeclaredFields())
        .filteredOn(field -> !Modifier.isStatic(field.getModifiers()))
        .extracting(Field::getName)
        .filteredOn(name -> !NOT_PROPERTIES.contains(name) && !name.startsWith("$"))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(form).contains("\"" + name + "\":"));
  }

  @ParameterizedTest
  @CsvSource({"US-ASCII, tr", "ISO-8859-1, ar", "UTF-16, de", "UTF-8, nl"})
  void isTheSameUnderAnotherCharsetAndLocale(String charset, String language)
      throws IOException, InterruptedException {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=" + charset,
                "-Dstdout.encoding=UTF-8",
                "-Dsun.stdout.encoding=UTF-8",
                "-Duser.language=" + language,
                "-cp",
                System.getProperty("java.class.path"),
                FullModel.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();

    String printed = new String(other.getInputStream().readAllBytes(), UTF_8);

    assertThat(other.waitFor()).isZero();
    assertThat(printed.replace("\0", "").strip()).isEqualTo(MODEL.fingerprint());
  }

  @Test
  void refusesAValueFunctionWithoutAReadableText() {
    ValueFunction half = measured -> 0.5;
    ValueFunction hidden = new Wrapped(half);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> withFunction(half).fingerprint())
        .withMessage(
            "criteria.fit.valueFunction: must have a toString that names its parameters: "
                + half.getClass().getName());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withFunction(hidden).fingerprint())
        .withMessage(
            "criteria.fit.valueFunction: must have a toString that names its parameters:"
                + " org.openkam.core.model.ModelFingerprintTest$Wrapped");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withFunction(new Table(new double[] {0, 1})).fingerprint())
        .withMessageEndingWith("ModelFingerprintTest$Table");
  }

  @Test
  void takesAValueFunctionOfOnesOwnWithAReadableText() {
    assertThat(withFunction(new Root(2)).fingerprint())
        .isEqualTo(withFunction(new Root(2)).fingerprint())
        .isNotEqualTo(withFunction(new Root(3)).fingerprint());
  }

  @Test
  void doesNotMixUpTextsAndNumbers() {
    assertThat(withParameter("true").fingerprint()).isNotEqualTo(withParameter(true).fingerprint());
    assertThat(withParameter("1.0").fingerprint()).isNotEqualTo(withParameter(1).fingerprint());
    assertThat(withParameter(List.of("a", "b")).fingerprint())
        .isNotEqualTo(withParameter("a\",\"b").fingerprint());
    assertThat(withParameter("a\\").fingerprint()).isNotEqualTo(withParameter("a").fingerprint());
  }

  private record Root(double degree) implements ValueFunction {
    @Override
    public double worth(double measured) {
      return Math.pow(measured, 1 / degree);
    }
  }

  private record Wrapped(ValueFunction function) implements ValueFunction {
    @Override
    public double worth(double measured) {
      return function.worth(measured);
    }
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Table(double[] worths) implements ValueFunction {
    @Override
    public double worth(double measured) {
      return worths[0];
    }
  }

  private static SelectionModel withFunction(ValueFunction function) {
    return withFit(MODEL, FullModel.FIT.toBuilder().valueFunction(function).build());
  }

  private static SelectionModel withParameter(Object value) {
    return MODEL.toBuilder()
        .strategy(new StrategySpec("weighted-sum", Attributes.of("p", value)))
        .build();
  }

  private static Map<String, UnaryOperator<SelectionModel>> changes() {
    ImmutableMap.Builder<String, UnaryOperator<SelectionModel>> changes = ImmutableMap.builder();
    changes.put("id", model -> model.toBuilder().id("other").build());
    changes.put("version", model -> model.toBuilder().version("2026-2").build());
    changes.put("labels", model -> model.toBuilder().labels(Labels.of("Full")).build());
    changes.put("size measure", model -> model.toBuilder().sizeMeasure("margin").build());
    changes.put(
        "tree",
        model ->
            FullModel.builder()
                .tree(
                    CriterionTree.group(
                        "all", 1, ImmutableList.copyOf(FullModel.TREE.branches().subList(0, 1))))
                .build());
    changes.put(
        "tree label",
        model ->
            model.toBuilder()
                .tree(
                    CriterionTree.builder()
                        .id("all")
                        .labels(Labels.of("Everything"))
                        .branches(FullModel.TREE.branches())
                        .build())
                .build());
    changes.put(
        "tree points",
        model ->
            model.toBuilder()
                .tree(CriterionTree.group("all", 7, FullModel.TREE.branches()))
                .build());
    putCriterionChanges(changes);
    putAxisChanges(changes);
    putGateChanges(changes);
    putPortfolioChanges(changes);
    putPolicyChanges(changes);
    return changes.buildOrThrow();
  }

  private static void putCriterionChanges(
      ImmutableMap.Builder<String, UnaryOperator<SelectionModel>> changes) {
    Map<String, Criterion> fits =
        ImmutableMap.<String, Criterion>builder()
            .put("label", FullModel.FIT.toBuilder().labels(Labels.of("Fit")).build())
            .put("kind", FullModel.FIT.toBuilder().kind(Criterion.Kind.RELATIONAL).build())
            .put("measure", FullModel.FIT.toBuilder().measure("fit-2").build())
            .put("less", FullModel.FIT.toBuilder().preference(Preference.LESS).build())
            .put("target", FullModel.FIT.toBuilder().preference(Preference.target(3)).build())
            .put("target 4", FullModel.FIT.toBuilder().preference(Preference.target(4)).build())
            .put("range", FullModel.FIT.toBuilder().preference(Preference.range(3, 4)).build())
            .put("scale type", withScale(levels("none", 10).type(Scale.Type.INTERVAL)))
            .put("scale unit", withScale(levels("none", 10).unit("stars")))
            .put("scale bounds", withScale(levels("none", 10).build().within(0, 11)))
            .put("level label", withScale(levels("nothing", 10)))
            .put("level value", withScale(levels("none", 9)))
            .put("linear", withWorth(ValueFunctions.linear(0, 10)))
            .put("linear to 9", withWorth(ValueFunctions.linear(0, 9)))
            .put("logistic", withWorth(ValueFunctions.logistic(5, 1)))
            .put("steps", withWorth(ValueFunctions.steps(0, ImmutableMap.of(5.0, 1.0))))
            .buildOrThrow();
    fits.forEach((name, fit) -> changes.put("criterion " + name, model -> withFit(model, fit)));
  }

  private static Scale.Builder levels(String lowest, double highest) {
    return Scale.builder()
        .type(Scale.Type.ORDINAL)
        .addLevels(
            new Scale.Level(0, Labels.of(lowest, "geen", "keine")),
            new Scale.Level(highest, Labels.of("perfect", "perfect", "vollkommen")));
  }

  private static Criterion withScale(Scale.Builder scale) {
    return withScale(scale.build());
  }

  private static Criterion withScale(Scale scale) {
    return FullModel.FIT.toBuilder().scale(scale).build();
  }

  private static Criterion withWorth(ValueFunction function) {
    return FullModel.FIT.toBuilder().valueFunction(function).build();
  }

  private static SelectionModel withFit(SelectionModel model, Criterion fit) {
    return model.toBuilder()
        .criteria(ImmutableList.of(FullModel.REVENUE, fit, FullModel.COST))
        .build();
  }

  private static void putAxisChanges(
      ImmutableMap.Builder<String, UnaryOperator<SelectionModel>> changes) {
    Weights weights = FullModel.STRENGTH.weights();
    Weights others = Weights.proportional(ImmutableMap.of("cost", 1.0, "fit", 1.0));
    String axis = FullModel.STRENGTH.axis();
    Map<String, AxisModel> axes =
        ImmutableMap.of(
            "weights", AxisModel.of(axis, others),
            "least", AxisModel.builder().axis(axis).weights(weights).minCriteria(2).build(),
            "most", AxisModel.builder().axis(axis).weights(weights).maxCriteria(6).build());
    axes.forEach(
        (name, changed) ->
            changes.put(
                "axis " + name,
                model ->
                    model.toBuilder()
                        .axes(ImmutableList.of(FullModel.ATTRACTIVENESS, changed))
                        .build()));
    changes.put(
        "further axis",
        model -> model.toBuilder().addAxes(AxisModel.of("further", weights)).build());
  }

  private static void putGateChanges(
      ImmutableMap.Builder<String, UnaryOperator<SelectionModel>> changes) {
    Map<String, Gate.Builder> gates =
        ImmutableMap.<String, Gate.Builder>builder()
            .put("id", gate("benefits", "benefits", Threshold.Side.AT_LEAST, 1))
            .put("measure", gate("benefit", "gains", Threshold.Side.AT_LEAST, 1))
            .put("side", gate("benefit", "benefits", Threshold.Side.AT_MOST, 1))
            .put("limit", gate("benefit", "benefits", Threshold.Side.AT_LEAST, 2))
            .put(
                "label",
                gate("benefit", "benefits", Threshold.Side.AT_LEAST, 1).labels(Labels.of("B")))
            .put("reason", gate("benefit", "benefits", Threshold.Side.AT_LEAST, 1).reason("NONE"))
            .buildOrThrow();
    gates.forEach(
        (name, gate) ->
            changes.put(
                "gate " + name,
                model ->
                    model.toBuilder()
                        .gates(ImmutableList.of(FullModel.VIABLE, gate.build()))
                        .build()));
    changes.put(
        "no gate", model -> model.toBuilder().gates(ImmutableList.of(FullModel.VIABLE)).build());
  }

  private static Gate.Builder gate(String id, String measure, Threshold.Side side, double limit) {
    return Gate.builder()
        .id(id)
        .labels(FullModel.BENEFIT.labels())
        .reason(FullModel.BENEFIT.reason())
        .threshold(new Threshold(measure, side, limit));
  }

  private static void putPortfolioChanges(
      ImmutableMap.Builder<String, UnaryOperator<SelectionModel>> changes) {
    PortfolioMatrix box = PortfolioMatrices.nineBox();
    PortfolioMatrix.Cell first = box.cells().get(0);
    Axis axis = box.horizontal();
    Map<String, PortfolioMatrix> portfolios =
        ImmutableMap.<String, PortfolioMatrix>builder()
            .put("id", portfolio(axis, first).id("box").build())
            .put("label", portfolio(axis, first).labels(Labels.of("Box")).build())
            .put("edge", portfolio(axis, first).edgeRule(Axis.EdgeRule.LOWER_EXCLUSIVE).build())
            .put("axis cut", portfolio(axis(axis, 4, axis.bands(), 10), first).build())
            .put("axis end", portfolio(axis(axis, 10.0 / 3, axis.bands(), 11), first).build())
            .put(
                "axis band",
                portfolio(axis(axis, 10.0 / 3, axis.bands().reverse(), 10), first).build())
            .put("cell id", portfolio(axis, cell("X", "HARVEST", first)).build())
            .put("cell zone", portfolio(axis, cell("LOW_LOW", "SELECT", first)).build())
            .put(
                "cell strategy",
                portfolio(
                        axis,
                        PortfolioMatrix.Cell.of(
                            "LOW_LOW", "HARVEST", first.labels(), Labels.of("Do nothing")))
                    .build())
            .put(
                "cell label",
                portfolio(
                        axis,
                        PortfolioMatrix.Cell.of(
                            "LOW_LOW", "HARVEST", Labels.of("Low"), first.strategy()))
                    .build())
            .buildOrThrow();
    portfolios.forEach(
        (name, changed) ->
            changes.put(
                "portfolio " + name, model -> model.toBuilder().portfolio(changed).build()));
  }

  private static PortfolioMatrix.Builder portfolio(Axis horizontal, PortfolioMatrix.Cell first) {
    PortfolioMatrix box = PortfolioMatrices.nineBox();
    return PortfolioMatrix.builder()
        .id(box.id())
        .labels(box.labels())
        .horizontal(horizontal)
        .vertical(box.vertical())
        .addCells(first)
        .addAllCells(box.cells().subList(1, 9));
  }

  private static Axis axis(Axis axis, double cut, List<Labels> bands, double highest) {
    return Axis.builder()
        .id(axis.id())
        .labels(axis.labels())
        .bounds(new Bounds(0, highest))
        .addCuts(cut, axis.cuts().get(1))
        .bands(bands)
        .build();
  }

  private static PortfolioMatrix.Cell cell(String id, String zone, PortfolioMatrix.Cell like) {
    return PortfolioMatrix.Cell.of(id, zone, like.labels(), like.strategy());
  }

  private static void putPolicyChanges(
      ImmutableMap.Builder<String, UnaryOperator<SelectionModel>> changes) {
    changes.put(
        "strategy",
        model ->
            model.toBuilder().strategy(new StrategySpec("topsis", FullModel.PARAMETERS)).build());
    changes.put(
        "parameters", model -> model.toBuilder().strategy(StrategySpec.of("weighted-sum")).build());
    for (ScoringPolicy policy :
        Arrays.asList(
            ScoringPolicy.builder().missingData(ScoringPolicy.MissingData.WORST).build(),
            ScoringPolicy.builder().minimumCoverage(0.5).build(),
            ScoringPolicy.builder().constantColumn(ScoringPolicy.ConstantColumns.DROP).build(),
            ScoringPolicy.builder().ties(ScoringPolicy.Ties.DENSE).build(),
            ScoringPolicy.builder().tieTolerance(0.5).build())) {
      changes.put(policy.toString(), model -> model.toBuilder().scoringPolicy(policy).build());
    }
    for (SelectionPolicy policy :
        Arrays.asList(
            SelectionPolicy.builder().maxKeyAccounts(12).build(),
            SelectionPolicy.builder().minCriteria(2).build(),
            SelectionPolicy.builder().maxCriteria(9).build(),
            SelectionPolicy.builder().minimumScore(0.5).build(),
            SelectionPolicy.builder().addAdmittedStatuses(Account.Status.FORMER).build())) {
      changes.put(policy.toString(), model -> model.toBuilder().selectionPolicy(policy).build());
    }
  }
}
