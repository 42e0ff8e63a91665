package org.openkam.core.portfolio;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Labels;

/** Ready instances of {@link PortfolioMatrix}. */
public final class PortfolioMatrices {
  /** The id of the axis "how attractive the account is to us". */
  public static final String ATTRACTIVENESS = "attractiveness";

  /** The id of the axis "how solid our business at the account is". */
  public static final String BUSINESS_STRENGTH = "business-strength";

  private static final Labels INVEST = Labels.of("Invest to grow", "Investeren", "Investieren");
  private static final Labels SELECT =
      Labels.of("Select and hold", "Selectief behouden", "Selektiv halten");
  private static final Labels HARVEST =
      Labels.of("Harvest or let go", "Oogsten of loslaten", "Ernten oder loslassen");

  private PortfolioMatrices() {}

  /**
   * Returns the nine-box of General Electric and McKinsey: attractiveness upwards, business
   * strength to the right, both from 0 to 10 and cut into equal thirds.
   *
   * <p>No cut points were ever published; equal thirds are the neutral choice. The zones are the
   * published ones: three cells to invest in, the diagonal to choose from, three cells to harvest.
   *
   * @return the matrix
   */
  public static PortfolioMatrix nineBox() {
    return PortfolioMatrix.builder()
        .id("ge-nine-box")
        .labels(Labels.of("GE-McKinsey nine-box", "McKinsey-matrix", "McKinsey-Matrix"))
        .horizontal(
            Axis.equalBands(
                BUSINESS_STRENGTH,
                Labels.of("Business strength", "Positie bij de klant", "Wettbewerbsposition"),
                new Bounds(0, 10),
                bands()))
        .vertical(
            Axis.equalBands(
                ATTRACTIVENESS,
                Labels.of("Attractiveness", "Aantrekkelijkheid", "Attraktivität"),
                new Bounds(0, 10),
                bands()))
        .addCells(
            PortfolioMatrix.Cell.of(
                "LOW_LOW",
                "HARVEST",
                HARVEST,
                Labels.of("Serve by the standard channel, invest nothing")),
            PortfolioMatrix.Cell.of(
                "LOW_MEDIUM",
                "HARVEST",
                HARVEST,
                Labels.of("Keep profitable, lower the cost to serve")),
            PortfolioMatrix.Cell.of(
                "LOW_HIGH",
                "SELECT",
                SELECT,
                Labels.of("Protect the position, earn from it, expect no growth")),
            PortfolioMatrix.Cell.of(
                "MEDIUM_LOW",
                "HARVEST",
                HARVEST,
                Labels.of("Answer requests, spend no time of a key account manager")),
            PortfolioMatrix.Cell.of(
                "MEDIUM_MEDIUM",
                "SELECT",
                SELECT,
                Labels.of("Invest only where a concrete plan pays back")),
            PortfolioMatrix.Cell.of(
                "MEDIUM_HIGH",
                "INVEST",
                INVEST,
                Labels.of("Build on the strong position, find further growth")),
            PortfolioMatrix.Cell.of(
                "HIGH_LOW",
                "SELECT",
                SELECT,
                Labels.of("Choose few, build the relation or leave it")),
            PortfolioMatrix.Cell.of(
                "HIGH_MEDIUM",
                "INVEST",
                INVEST,
                Labels.of("Invest time and people to win position")),
            PortfolioMatrix.Cell.of(
                "HIGH_HIGH",
                "INVEST",
                INVEST,
                Labels.of("First call on people and budget, grow together")))
        .build();
  }

  /**
   * Returns the quadrants of Woodburn and McDonald: account attractiveness against our relative
   * business strength as the customer sees it, both from 0 to 10 and cut in the middle.
   *
   * @return the matrix
   */
  public static PortfolioMatrix woodburnMcDonald() {
    return quadrants(
        "woodburn-mcdonald",
        Labels.of("Woodburn-McDonald"),
        axis(BUSINESS_STRENGTH, "Business strength"),
        axis(ATTRACTIVENESS, "Attractiveness"),
        cell("STREAMLINE", "Streamline", "Manage for profitability"),
        cell("STATUS", "Status", "Maintain"),
        cell("STAR", "Star", "Invest time and money; it need not be profitable yet"),
        cell("STRATEGIC", "Strategic", "Invest and ensure profitability"));
  }

  /**
   * Returns the quadrants of Millman and Wilson (1995): attractiveness against business strength,
   * both from 0 to 10 and cut in the middle.
   *
   * @return the matrix
   */
  public static PortfolioMatrix millmanWilson() {
    return quadrants(
        "millman-wilson",
        Labels.of("Millman-Wilson"),
        axis(BUSINESS_STRENGTH, "Business strength"),
        axis(ATTRACTIVENESS, "Attractiveness"),
        cell("MANAGE_FOR_CASH", "Manage for cash", "Take what it brings or withdraw"),
        cell("MAINTAIN", "Maintain", "Keep the position at a low cost"),
        cell("INVEST_SELECTIVELY", "Invest selectively", "Choose where to build a position"),
        cell("INVEST_FOR_GROWTH", "Invest for growth", "Commit people and budget"));
  }

  /**
   * Returns the purchasing portfolio of Kraljic (1983), as the customer sees what it buys from us:
   * profit impact against supply risk, both from 0 to 10 and cut in the middle.
   *
   * @return the matrix; its strategies are the seller's reading
   */
  public static PortfolioMatrix kraljic() {
    return quadrants(
        "kraljic",
        Labels.of("Kraljic"),
        axis("supply-risk", "Supply risk"),
        axis("profit-impact", "Profit impact"),
        cell("NON_CRITICAL", "Routine", "Automate; they want little effort"),
        cell("BOTTLENECK", "Bottleneck", "Use the power with care; they look for ways out"),
        cell("LEVERAGE", "Leverage", "Be cheapest or become unique; they will compare"),
        cell("STRATEGIC", "Strategic", "Build the partnership they need"));
  }

  /**
   * Returns supplier preferencing (Steele and Court 1996), our own view of a customer: account
   * attractiveness against the relative value of its business, both from 0 to 10 and cut in the
   * middle.
   *
   * @return the matrix
   */
  public static PortfolioMatrix supplierPreferencing() {
    return quadrants(
        "supplier-preferencing",
        Labels.of("Supplier preferencing"),
        axis("relative-value", "Relative value of the business"),
        axis(ATTRACTIVENESS, "Attractiveness"),
        cell("NUISANCE", "Nuisance", "Give no attention, let go"),
        cell("EXPLOITABLE", "Exploitable", "Earn short term, risk losing it"),
        cell("DEVELOPMENT", "Development", "Nurture and seek new business"),
        cell("CORE", "Core", "Cosset, defend, respond at once"));
  }

  /**
   * Returns the internal-external matrix of David: internal and external factor scores from 1 to 4,
   * cut at 2 and 3; a score of 2 counts as average and one of 3 as strong.
   *
   * @return the matrix; its zones are GROW, HOLD and HARVEST
   */
  public static PortfolioMatrix internalExternal() {
    return PortfolioMatrix.builder()
        .id("internal-external")
        .labels(Labels.of("Internal-external matrix"))
        .horizontal(davidAxis("internal-factors", "Internal factors", "Weak", "Average", "Strong"))
        .vertical(davidAxis("external-factors", "External factors", "Low", "Medium", "High"))
        .addCells(
            david("IX", "HARVEST"),
            david("VIII", "HARVEST"),
            david("VII", "HOLD"),
            david("VI", "HARVEST"),
            david("V", "HOLD"),
            david("IV", "GROW"),
            david("III", "HOLD"),
            david("II", "GROW"),
            david("I", "GROW"))
        .build();
  }

  /** {@return the ready instances, in the order of this class} */
  public static ImmutableList<PortfolioMatrix> all() {
    return ImmutableList.of(
        nineBox(),
        woodburnMcDonald(),
        millmanWilson(),
        kraljic(),
        supplierPreferencing(),
        internalExternal());
  }

  private static PortfolioMatrix quadrants(
      String id, Labels labels, Axis horizontal, Axis vertical, PortfolioMatrix.Cell... cells) {
    return PortfolioMatrix.builder()
        .id(id)
        .labels(labels)
        .horizontal(horizontal)
        .vertical(vertical)
        .addCells(cells)
        .build();
  }

  private static Axis axis(String id, String label) {
    return Axis.equalBands(
        id,
        Labels.of(label),
        new Bounds(0, 10),
        ImmutableList.of(Labels.of("Low", "Laag", "Niedrig"), Labels.of("High", "Hoog", "Hoch")));
  }

  private static Axis davidAxis(String id, String label, String... bands) {
    return Axis.builder()
        .id(id)
        .labels(Labels.of(label))
        .bounds(new Bounds(1, 4))
        .addCuts(2, 3)
        .addBands(Labels.of(bands[0]), Labels.of(bands[1]), Labels.of(bands[2]))
        .build();
  }

  private static PortfolioMatrix.Cell cell(String id, String label, String strategy) {
    return PortfolioMatrix.Cell.of(id, id, Labels.of(label), Labels.of(strategy));
  }

  private static PortfolioMatrix.Cell david(String id, String zone) {
    String strategy =
        switch (zone) {
          case "GROW" -> "Grow and build";
          case "HOLD" -> "Hold and maintain";
          default -> "Harvest or divest";
        };
    return PortfolioMatrix.Cell.of(id, zone, Labels.of(id), Labels.of(strategy));
  }

  private static ImmutableList<Labels> bands() {
    return ImmutableList.of(
        Labels.of("Low", "Laag", "Niedrig"),
        Labels.of("Medium", "Gemiddeld", "Mittel"),
        Labels.of("High", "Hoog", "Hoch"));
  }

  static ImmutableMap<String, PortfolioMatrix> byId() {
    return Maps.uniqueIndex(all(), PortfolioMatrix::id);
  }
}
