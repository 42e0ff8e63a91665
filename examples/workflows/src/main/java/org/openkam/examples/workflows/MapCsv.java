package org.openkam.examples.workflows;

import java.util.stream.Collectors;
import org.openkam.core.criterion.Language;
import org.openkam.core.portfolio.PortfolioMatrix;
import org.openkam.planning.positioning.PortfolioMap;

/** A portfolio map as two tables, from which any program draws it: points, and cells below them. */
final class MapCsv {
  private MapCsv() {}

  static String points(PortfolioMap map) {
    String header =
        String.format(
            "account,%s,%s,size,cell\n",
            map.matrix().horizontal().id(), map.matrix().vertical().id());
    return map.placements().stream().map(MapCsv::point).collect(Collectors.joining("", header, ""));
  }

  private static String point(PortfolioMap.Placement at) {
    return String.join(
            ",",
            at.account().value(),
            Console.twoDigits(at.horizontal()),
            Console.twoDigits(at.vertical()),
            Console.twoDigits(at.size().orElse(0)),
            at.cell().id())
        + "\n";
  }

  static String place(PortfolioMap.Placement at) {
    return Console.twoDigits(at.horizontal())
        + " / "
        + Console.twoDigits(at.vertical())
        + " "
        + at.cell().id();
  }

  static String cells(PortfolioMatrix matrix) {
    StringBuilder rows = new StringBuilder("cell,zone,left,right,bottom,top,strategy\n");
    for (int up = 0; up < matrix.vertical().bands().size(); up++) {
      for (int across = 0; across < matrix.horizontal().bands().size(); across++) {
        PortfolioMatrix.Cell cell = matrix.cell(across, up);
        rows.append(
            String.join(
                ",",
                cell.id(),
                cell.zone(),
                Console.twoDigits(matrix.horizontal().edge(across)),
                Console.twoDigits(matrix.horizontal().edge(across + 1)),
                Console.twoDigits(matrix.vertical().edge(up)),
                Console.twoDigits(matrix.vertical().edge(up + 1)),
                '"' + cell.strategy().in(Language.EN) + '"'));
        rows.append('\n');
      }
    }
    return rows.toString();
  }
}
