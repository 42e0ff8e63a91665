package org.openkam.examples.workflows;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.openkam.core.account.Account;
import org.openkam.core.criterion.Language;
import org.openkam.planning.positioning.PortfolioMap;
import org.openkam.planning.positioning.PortfolioMoves;
import org.openkam.planning.positioning.Positioner;
import org.openkam.planning.resource.ResourceAllocation;

/** Places accounts on a nine-box, shares out 3,200 hours and looks a year ahead. */
public final class PortfolioPlan {
  private static final LocalDate BEFORE = LocalDate.of(2024, 12, 31);
  private static final LocalDate NOW = LocalDate.of(2025, 12, 31);
  private static final LocalDate AHEAD = LocalDate.of(2026, 12, 31);

  private PortfolioPlan() {}

  /** Runs the program, which takes no arguments. */
  public static void main(String... arguments) {
    Console.show(PortfolioPlan::run);
  }

  static void run(PrintWriter out) {
    Positioner positioner = Positioner.of(PortfolioData.model());
    PortfolioMap map = positioner.place(PortfolioData.in2025());
    out.print(MapCsv.points(map));
    out.print(MapCsv.cells(map.matrix()));
    ImmutableList<ResourceAllocation.Target> targets =
        map.placements().stream()
            .map(
                at -> new ResourceAllocation.Target(at.account(), at.cell(), Account.Track.CURRENT))
            .collect(toImmutableList());
    ResourceAllocation hours =
        ResourceAllocation.of(PortfolioData.HOURS, new BigDecimal(3200), targets);
    for (ResourceAllocation.Target target : hours.targets()) {
      String strategy = target.cell().strategy().in(Language.EN);
      out.printf(
          "%-10s %4s hours  %s%n",
          target.account(), hours.amounts().get(target.account()), strategy);
    }
    BigDecimal total = hours.amounts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    out.printf("%-10s %4s hours%n", "total", total);
    PortfolioMap before = positioner.place(PortfolioData.in2024());
    PortfolioMoves moves =
        PortfolioMoves.builder().start(BEFORE).before(before).end(NOW).after(map).build();
    for (PortfolioMap.Placement next : moves.forecast(AHEAD).placements()) {
      PortfolioMap.Placement now = map.find(next.account()).orElseThrow();
      out.printf("%-10s %-26s -> %s%n", now.account(), MapCsv.place(now), MapCsv.place(next));
    }
  }
}
