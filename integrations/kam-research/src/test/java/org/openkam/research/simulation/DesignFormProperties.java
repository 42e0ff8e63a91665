package org.openkam.research.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.jackson.KamJson;

/** What is written of a design is read back as the same design. */
final class DesignFormProperties {
  private static final List<Criterion> CRITERIA =
      List.of(
          Criterion.more("revenue", Scale.ratio("EUR", 0, 1_000)),
          Criterion.less("cost", Scale.ratio("EUR")),
          Criterion.more("fit", Scale.interval(0, 10)));

  @Property(tries = 200)
  void aDesignIsReadBackFromJson(@ForAll("designs") PortfolioDesign design) {
    KamJson json = KamJson.json();

    String text = json.write(design, PortfolioDesign.form());

    assertThat(json.read(text, PortfolioDesign.form())).isEqualTo(design);
  }

  @Property(tries = 50)
  void aDesignIsReadBackFromYaml(@ForAll("designs") PortfolioDesign design) {
    KamJson yaml = KamJson.yaml();

    String text = yaml.write(design, PortfolioDesign.form());

    assertThat(yaml.read(text, PortfolioDesign.form())).isEqualTo(design);
  }

  @Property(tries = 100)
  void twoDesignsHaveTheSameFingerprintOnlyIfTheyAreEqual(
      @ForAll("designs") PortfolioDesign one, @ForAll("designs") PortfolioDesign other) {
    boolean sameFingerprint =
        PortfolioDesign.form().fingerprint(one).equals(PortfolioDesign.form().fingerprint(other));

    assertThat(sameFingerprint).isEqualTo(one.equals(other));
  }

  @Provide
  Arbitrary<PortfolioDesign> designs() {
    return Combinators.combine(shape(), views(), judges(), effects(), churns())
        .as(
            (design, views, judges, effect, churn) ->
                design
                    .views(views)
                    .judges(judges)
                    .effectOfBeingChosen(effect)
                    .churn(churn)
                    .build());
  }

  private static Arbitrary<PortfolioDesign.Builder> shape() {
    Arbitrary<Integer> counts = Arbitraries.integers().between(1, 300);
    return Combinators.combine(
            counts, counts, share(), sizes(), signed(), counts, share(), signed())
        .as(
            (accounts, groups, correlation, size, persistence, quarters, season, pressure) ->
                PortfolioDesign.builder()
                    .accounts(accounts)
                    .groups(groups - 1)
                    .groupCorrelation(correlation)
                    .size(size)
                    .persistence(persistence)
                    .pastQuarters(quarters)
                    .futureQuarters(accounts)
                    .season(season / 2)
                    .rivalPressure(pressure));
  }

  private static Arbitrary<SizeDistribution> sizes() {
    return Arbitraries.oneOf(
        Arbitraries.just(Sizes.standardNormal()),
        Arbitraries.doubles().between(0.1, 3).map(Sizes::logNormal),
        Arbitraries.doubles().between(1.01, 9).map(Sizes::pareto),
        Arbitraries.doubles().between(0.1, 9).map(Sizes::gamma));
  }

  private static Arbitrary<ImmutableList<View>> views() {
    return view().list().ofMaxSize(CRITERIA.size()).map(DesignFormProperties::withCriteria);
  }

  private static ImmutableList<View> withCriteria(List<View.Builder> views) {
    ImmutableList.Builder<View> built = ImmutableList.builder();
    for (int i = 0; i < views.size(); i++) {
      built.add(views.get(i).criterion(CRITERIA.get(i)).build());
    }
    return built.build();
  }

  private static Arbitrary<View.Builder> view() {
    return Combinators.combine(signed(), signed(), share(), signed(), share(), missing())
        .as(
            (loading, effect, halo, center, spread, missing) ->
                View.builder()
                    .loading(loading / 2)
                    .effectLoading(effect / 2)
                    .halo(halo / 2)
                    .center(center * 100)
                    .spread(spread + 0.5)
                    .missing(missing));
  }

  private static Arbitrary<Missing> missing() {
    return Arbitraries.oneOf(
        Arbitraries.just(Missing.none()),
        Arbitraries.doubles().between(0.01, 0.99).map(Missing::atRandom),
        Combinators.combine(signed(), Arbitraries.doubles().between(0.1, 2))
            .as(Missing::notAtRandom));
  }

  private static Arbitrary<Optional<JudgePanel>> judges() {
    return Combinators.combine(Arbitraries.integers().between(1, 9), share(), share(), share())
        .as(JudgePanel::new)
        .optional();
  }

  private static Arbitrary<Effect> effects() {
    return Combinators.combine(signed(), share(), signed()).as(Effect::new);
  }

  private static Arbitrary<Churn> churns() {
    return Combinators.combine(share(), share().map(value -> value + 0.1)).as(Churn::new);
  }

  private static Arbitrary<Double> share() {
    return Arbitraries.doubles().between(0, 1);
  }

  private static Arbitrary<Double> signed() {
    return Arbitraries.doubles().between(-1, 1);
  }
}
