package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableTable;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openkam.core.account.Rival;
import org.openkam.core.coverage.CoverageMatrix;
import org.openkam.planning.resource.WhiteSpace;
import org.openkam.value.potential.PeerEstimate;
import org.openkam.value.potential.PeerPotential;

/** Estimates what Cartech does not buy from us yet by what similar customers of its size buy. */
public final class WhiteSpaceByPeers {
  private WhiteSpaceByPeers() {}

  /** Runs the program, which takes no arguments. */
  public static void main(String... arguments) {
    Console.show(WhiteSpaceByPeers::run);
  }

  static void run(PrintWriter out) {
    PeerPotential peers = PeerPotential.of(PurchaseTable.purchases()).withPeers(9);
    ImmutableTable.Builder<String, String, PeerEstimate> estimates = ImmutableTable.builder();
    peers
        .estimates(PurchaseTable.CARTECH)
        .forEach((group, estimate) -> estimates.put("Cartech", group, estimate));
    WhiteSpace space =
        WhiteSpace.builder()
            .coverage(PurchaseTable.owned())
            .estimates(estimates.build())
            .rivals(PurchaseTable.rivals())
            .build();
    out.printf(
        "Cartech buys %s of what we offer; open: %.0f kEUR a year.%n",
        Console.percent(space.penetration().orElseThrow()), space.openPotential());
    for (CoverageMatrix.Place gap : space.gaps()) {
      Optional<PeerEstimate> estimate =
          Optional.ofNullable(space.estimates().get(gap.row(), gap.column()));
      out.printf(
          "- %s: %s%s.%n",
          gap.column(),
          estimate.map(PurchaseTable::words).orElse("nobody knows"),
          space.rivalsIn(gap).stream()
              .map(Rival::name)
              .collect(Collectors.joining(" and ", "; today they buy from ", "")));
    }
  }
}
