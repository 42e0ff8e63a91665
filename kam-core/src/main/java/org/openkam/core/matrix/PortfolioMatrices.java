package org.openkam.core.matrix;

import com.google.common.collect.ImmutableList;
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
            Cell.of(
                "LOW_LOW",
                "HARVEST",
                HARVEST,
                Labels.of("Serve by the standard channel, invest nothing")),
            Cell.of(
                "LOW_MEDIUM",
                "HARVEST",
                HARVEST,
                Labels.of("Keep profitable, lower the cost to serve")),
            Cell.of(
                "LOW_HIGH",
                "SELECT",
                SELECT,
                Labels.of("Protect the position, earn from it, expect no growth")),
            Cell.of(
                "MEDIUM_LOW",
                "HARVEST",
                HARVEST,
                Labels.of("Answer requests, spend no time of a key account manager")),
            Cell.of(
                "MEDIUM_MEDIUM",
                "SELECT",
                SELECT,
                Labels.of("Invest only where a concrete plan pays back")),
            Cell.of(
                "MEDIUM_HIGH",
                "INVEST",
                INVEST,
                Labels.of("Build on the strong position, find further growth")),
            Cell.of(
                "HIGH_LOW",
                "SELECT",
                SELECT,
                Labels.of("Choose few, build the relation or leave it")),
            Cell.of(
                "HIGH_MEDIUM",
                "INVEST",
                INVEST,
                Labels.of("Invest time and people to win position")),
            Cell.of(
                "HIGH_HIGH",
                "INVEST",
                INVEST,
                Labels.of("First call on people and budget, grow together")))
        .build();
  }

  private static ImmutableList<Labels> bands() {
    return ImmutableList.of(
        Labels.of("Low", "Laag", "Niedrig"),
        Labels.of("Medium", "Gemiddeld", "Mittel"),
        Labels.of("High", "Hoog", "Hoch"));
  }
}
