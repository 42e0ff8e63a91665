package org.openkam.planning.zero;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.ClassPath;
import com.google.common.reflect.TypeToken;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Minus zero means zero, so that values and fingerprints with the one equal those with the other:
 * every public way to a value of any module is tried with both, wherever it takes a number.
 */
final class MinusZeroTest {
  private static final ImmutableList<String> MODULES =
      ImmutableList.of(
          "org.openkam.core", "org.openkam.scoring", "org.openkam.value", "org.openkam.planning");
  private static final int TRIES = 400;
  private static final int ENOUGH = 5;

  /** What the library computes, and nobody enters; a value not zero may round to minus zero. */
  private static final ImmutableSet<String> COMPUTED =
      names(
          """
          AccountChange, BacktestMetric.Estimate, Bootstrap.Interval,
          ChoiceProblem.MarginalValue, ChoiceSolution, ColumnStatistics, Concordance,
          Contribution, Counterfactual, Counterfactual.ValueChange, DerivedWeights,
          KeyAccountRegister.Brief, MinimalWeightChange,
          ModelComparison.PairedDifference, ModelFit.Covariance, MutualFit,
          PairwiseConsistency.Triad, PlanMonitor.RollUp, PortfolioMap.Placement,
          ProgrammeReadiness, ProgrammeResult, ScorePoint, Shapley.Estimate,
          SizeAndRisk.AccountLoss, SizeAndRisk.GroupLoss, SmaaReport.RankAcceptability, Tornado,
          Tornado.Bar, Transactions.NetPurchases, WeightInterval, WeightPanel.Spread,
          WeightSweep.Point
          """);

  /** Numbers that must not be zero, or that little drawn at random agrees with. */
  private static final ImmutableSet<String> NEVER_ZERO =
      names(
          """
          AbcPolicy 0, AbcPolicy 1, Ahp 2, Axis.cuts 0, BacktestPlan.confidence 0,
          BacktestPlan.dominantShare 0, BacktestPlan.suspiciousCorrelation 0,
          BestWorst.Comparisons.bestToOthers 0, BestWorst.Comparisons.othersToWorst 0,
          Bootstrap 1, ConfidenceInterval 2, Dependence.Policy.theyDependFrom 0,
          Dependence.Policy.weDependFrom 0, Electre2.high 0, Electre2.loose 0, Electre2.middle 0,
          ElectreTri.cut 0, Explanation.GroupContribution 1, FrozenModel.Column.weight 0,
          GammaGamma 0, GammaGamma 1, GammaGamma 2, KeyAccountAudit.Shortfall 1,
          KeySupplierRule 1, Limit.step 0, LossDistribution.rounded 0, MaturityModel.Aspect.required 0,
          MaturityModel.Aspect.sufficient 0, ModelFit.Policy 2, MrSort 1, MrSort.of 1, ParetoNbd.alpha 0, ParetoNbd.beta 0, ParetoNbd.r 0,
          ParetoNbd.s 0, PeerEstimate.amount 0, PeerEstimate.confidence 0,
          PeerEstimate.highest 0, PeerEstimate.lowest 0, PeerEstimate.size 0,
          PlanPolicy.largestChange 0, PriceCorridor 0, PriceCorridor 1, ProgrammePolicy.growthShare 0,
          ProgrammePolicy.minMarginFall 0, Proportion 2,
          RankBiasedOverlap 0, RankingLearner.PastRound.outcomes 0, RelationBalance 2,
          Reseller.Share 2, RevenueAttribution.AttributedRevenue.direct 0,
          RevenueAttribution.AttributedRevenue.indirect 0, RevisedSimos 0, RoleModel 1,
          ScorePoint.rank 0, ScoreTarget 1, ScoreTarget 2, ScoreTarget.above 1,
          ScoreTarget.atLeast 1, ScoreTarget.below 1, ScoringRefusedException.value 0,
          SelectionRisk 1, ShiftedBetaGeometric 0, ShiftedBetaGeometric 1, SizeAndRisk.sizes 0,
          StudyPolicy.weightConcentration 0, Thresholds 2, Tornado.ofWeights 2, UtaStar 1,
          Utadis 1, WalletShare 1, WeightedSum 1, WeightedSum.outOf 0, Weights.of 1,
          Weights.of 3, Weights.of 5, Weights.of 7, Weights.of 9, XyzPolicy 0, XyzPolicy 1
          """);

  @Test
  void equalsZeroWhereverAValueTakesANumber() throws IOException {
    ImmutableList<Class<?>> types = types();
    Makers makers = new Makers(types);
    Samples samples = new Samples(makers);
    List<String> different = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    int same = 0;
    for (Target target : targets(types, makers)) {
      switch (tried(target, samples)) {
        case SAME -> same++;
        case DIFFERENT -> different.add(name(target.type()));
        case REFUSED -> refused.add(target.name());
      }
    }
    assertThat(different).isSubsetOf(COMPUTED);
    assertThat(refused).isSubsetOf(NEVER_ZERO);
    assertThat(same).isGreaterThan(180);
  }

  @Test
  void findsAValueThatKeepsTheSign() {
    Maker maker = Maker.of(Signed.class.getDeclaredConstructors()[0]);
    Target target = new Target(Signed.class, "signed", random -> maker, 0);

    assertThat(tried(target, new Samples(new Makers(ImmutableList.of()))))
        .isEqualTo(Verdict.DIFFERENT);
  }

  private static Verdict tried(Target target, Samples samples) {
    Random random = new Random(target.name().hashCode());
    int same = 0;
    for (int attempt = 0; attempt < TRIES && same < ENOUGH; attempt++) {
      Optional<Verdict> found = attempt(target, samples, random);
      if (found.equals(Optional.of(Verdict.DIFFERENT))) {
        return Verdict.DIFFERENT;
      }
      same += found.isPresent() ? 1 : 0;
    }
    return same < ENOUGH ? Verdict.REFUSED : Verdict.SAME;
  }

  private static Optional<Verdict> attempt(Target target, Samples samples, Random random) {
    try {
      Maker maker = target.maker().apply(random);
      Object[] arguments = samples.of(maker.parameters(), random);
      DoubleFunction<Object> around =
          samples.around(maker.parameters().get(target.place()), random).orElseThrow();
      Object zero = made(maker, arguments, target.place(), around.apply(0.0));
      Object minus = made(maker, arguments, target.place(), around.apply(-0.0));
      boolean isSame =
          zero.equals(minus)
              && zero.hashCode() == minus.hashCode()
              && zero.toString().equals(minus.toString());
      return Optional.of(isSame ? Verdict.SAME : Verdict.DIFFERENT);
    } catch (ReflectiveOperationException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Object made(Maker maker, Object[] arguments, int place, Object number)
      throws ReflectiveOperationException {
    Object[] all = arguments.clone();
    all[place] = number;
    return maker.make(all);
  }

  private static ImmutableList<Target> targets(ImmutableList<Class<?>> types, Makers makers) {
    ImmutableList.Builder<Target> targets = ImmutableList.builder();
    for (Class<?> type : types) {
      if (!hasEquals(type)) {
        continue;
      }
      for (Executable call : Makers.calls(type, type)) {
        Maker maker = Maker.of(call);
        for (int place = 0; place < maker.parameters().size(); place++) {
          if (isNumeric(maker.parameters().get(place))) {
            targets.add(
                new Target(type, name(type, call.getName(), place), random -> maker, place));
          }
        }
      }
      Optional<Method> builder = Makers.builder(type);
      if (builder.isPresent()) {
        for (Method setter : Makers.setters(builder.get())) {
          if (isNumeric(TypeToken.of(setter.getGenericParameterTypes()[0]))) {
            targets.add(
                new Target(
                    type,
                    name(type, setter.getName(), 0),
                    random -> makers.building(builder.get(), ImmutableList.of(setter), random),
                    0));
          }
        }
      }
    }
    return targets.build();
  }

  private static String name(Class<?> type, String member, int place) {
    String own = name(type);
    return member.equals(type.getName()) ? own + " " + place : own + "." + member + " " + place;
  }

  private static String name(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }

  private static ImmutableSet<String> names(String text) {
    return ImmutableSet.copyOf(
        Splitter.on(',').trimResults().omitEmptyStrings().split(text.replace('\n', ' ')));
  }

  private static boolean isNumeric(TypeToken<?> type) {
    try {
      return new Samples(new Makers(ImmutableList.of())).around(type, new Random(1)).isPresent();
    } catch (ReflectiveOperationException | RuntimeException e) {
      return type.toString().contains("Double");
    }
  }

  private static boolean hasEquals(Class<?> type) {
    return type.isRecord()
        || Makers.builder(type).isPresent()
        || Arrays.stream(type.getDeclaredMethods())
            .anyMatch(method -> method.getName().equals("equals"));
  }

  private static ImmutableList<Class<?>> types() throws IOException {
    String tests =
        MinusZeroTest.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    ImmutableSet.Builder<Class<?>> types = ImmutableSet.builder();
    for (ClassPath.ClassInfo info :
        ClassPath.from(MinusZeroTest.class.getClassLoader()).getAllClasses()) {
      boolean isOurs =
          MODULES.stream().anyMatch(module -> info.getName().startsWith(module + "."))
              && !info.getPackageName().endsWith(".numeric")
              && !info.url().getPath().startsWith(tests);
      if (isOurs) {
        Class<?> type = info.load();
        if (isOpen(type)) {
          types.add(type);
        }
      }
    }
    return types.build().stream()
        .sorted(Comparator.comparing(Class::getName))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isOpen(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || isOpen(type.getEnclosingClass()));
  }

  /** What came of trying both. */
  private enum Verdict {
    SAME,
    DIFFERENT,
    REFUSED
  }

  /**
   * A number that a maker takes.
   *
   * @param type what is made
   * @param name the type and the maker
   * @param maker draws the maker
   * @param place the place of the number among the arguments
   */
  private record Target(Class<?> type, String name, Function<Random, Maker> maker, int place) {}

  /**
   * A value of a number with its sign.
   *
   * @param number the number
   */
  private record Signed(double number) {}
}
