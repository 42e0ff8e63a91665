package org.openkam.examples.workflows;

import java.io.PrintWriter;
import java.util.Locale;
import org.openkam.core.relationship.Stakeholder;
import org.openkam.planning.relationship.BuyerValueType;
import org.openkam.planning.relationship.RelationshipMap;
import org.openkam.planning.relationship.RetentionRisk;
import org.openkam.planning.relationship.TrustEquation;
import org.openkam.report.Wording;

/** Prepares the yearly talk about one relation: trust, what each person values, what holds it. */
public final class RelationshipReview {
  private static final Wording WORDS = Wording.in(Locale.ENGLISH);

  private RelationshipReview() {}

  /** Runs the program, which takes no arguments. */
  public static void main(String... arguments) {
    Console.show(RelationshipReview::run);
  }

  static void run(PrintWriter out) {
    RelationshipMap map = ReviewedRelation.map();
    for (Stakeholder person : map.stakeholders()) {
      TrustEquation trust = ReviewedRelation.trust(person.id());
      BuyerValueType values = ReviewedRelation.values(person.id());
      out.printf(
          "%s: trust %s, wants us to %s.%n",
          person.name(),
          Console.twoDigits(trust.trust().orElseThrow()),
          ReviewedRelation.words(values.sellingMode()));
    }
    RetentionRisk.SwitchingBarrier barrier =
        new RetentionRisk.SwitchingBarrier(map.bridges(), ReviewedRelation.systems());
    double height = barrier.height().orElseThrow();
    out.printf("Switching barrier: %s.%n", Console.percent(height));
    RetentionRisk risk =
        RetentionRisk.builder().account(ReviewedRelation.account(map, height)).build();
    out.printf(
        "Risk of losing %s: %s.%n", risk.account().name(), ReviewedRelation.words(risk.level()));
    risk.reasons()
        .forEach(reason -> out.println("- " + AuditWords.capitalized(WORDS.sentence(reason))));
  }
}
