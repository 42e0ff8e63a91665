package org.openkam.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.CriterionTree;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.ValueFunctions;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Attributes;
import org.openkam.core.gate.Gate;
import org.openkam.core.gate.Threshold;
import org.openkam.core.portfolio.PortfolioMatrices;

/** A model in which every property is set, and its parts. */
final class FullModel {
  static final Criterion REVENUE =
      Criterion.builder()
          .id("revenue")
          .labels(Labels.of("Revenue", "Omzet", "Umsätze € \"netto\""))
          .kind(Criterion.Kind.FINANCIAL)
          .scale(Scale.ratio("EUR", 0, 1000))
          .measure("revenue-won")
          .valueFunction(ValueFunctions.exponential(0, 1000, 2))
          .build();
  static final Criterion FIT =
      Criterion.builder()
          .id("fit")
          .kind(Criterion.Kind.FIT)
          .scale(
              Scale.ordinal(
                  ImmutableList.of(
                      new Scale.Level(0, Labels.of("none", "geen", "keine")),
                      new Scale.Level(10, Labels.of("perfect", "perfect", "vollkommen")))))
          .build();
  static final Criterion COST = Criterion.less("cost", Scale.ratio("EUR", 0, 50));
  static final CriterionTree TREE =
      CriterionTree.group(
          "all",
          1,
          ImmutableList.of(
              CriterionTree.group(
                  "money",
                  60,
                  ImmutableList.of(
                      CriterionTree.leaf("revenue", 2), CriterionTree.leaf("cost", 1))),
              CriterionTree.leaf("fit", 40)));
  static final AxisModel ATTRACTIVENESS =
      AxisModel.of(
          PortfolioMatrices.ATTRACTIVENESS,
          Weights.proportional(ImmutableMap.of("revenue", 3.0, "fit", 1.0)));
  static final AxisModel STRENGTH =
      AxisModel.of(
          PortfolioMatrices.BUSINESS_STRENGTH, Weights.proportional(ImmutableMap.of("cost", 1.0)));
  static final Gate VIABLE = Gate.atLeast("viability", 40);
  static final Gate BENEFIT =
      Gate.builder()
          .id("benefit")
          .labels(Labels.of("Concrete benefit", "Concreet voordeel", "Konkreter Nutzen"))
          .threshold(new Threshold("benefits", Threshold.Side.AT_LEAST, 1))
          .build();
  static final Attributes PARAMETERS =
      Attributes.copyOf(
          ImmutableMap.of(
              "normalization",
              "bounds",
              "points",
              10,
              "points-of-view",
              ImmutableList.of("sales", "service")));

  private FullModel() {}

  static SelectionModel.Builder builder() {
    return SelectionModel.builder()
        .id("full")
        .version("2026-1")
        .labels(Labels.of("Full", "Vol", "Völlig"))
        .addCriteria(REVENUE, FIT, COST)
        .tree(TREE)
        .addAxes(ATTRACTIVENESS, STRENGTH)
        .portfolio(PortfolioMatrices.nineBox())
        .addGates(VIABLE, BENEFIT)
        .strategy(new StrategySpec("weighted-sum", PARAMETERS))
        .sizeMeasure("revenue-won");
  }

  /** Prints the fingerprint, for a test that asks another virtual machine. */
  public static void main(String[] arguments) {
    System.out.println(builder().build().fingerprint());
  }
}
