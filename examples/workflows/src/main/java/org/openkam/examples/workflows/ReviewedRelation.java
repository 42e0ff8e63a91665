package org.openkam.examples.workflows;

import java.time.LocalDate;
import java.util.List;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.coverage.CoverageMatrices;
import org.openkam.core.coverage.CoverageMatrix;
import org.openkam.core.relationship.Stakeholder;
import org.openkam.planning.relationship.BuyerValueType;
import org.openkam.planning.relationship.RelationshipMap;
import org.openkam.planning.relationship.RetentionRisk;
import org.openkam.planning.relationship.TrustEquation;

/** Three people at Corvane, what we know of each, and what ties the two companies together. */
final class ReviewedRelation {
  private ReviewedRelation() {}

  static RelationshipMap map() {
    return RelationshipMap.builder()
        .account(AccountId.of("Corvane"))
        .accountManager("Ann de Wit")
        .addStakeholders(
            person("buyer", "Otto Kern", "purchasing").addContact("Ann de Wit").build(),
            person("plant", "Pia Holm", "production").build(),
            person("lab", "Nils Berg", "product-development").addContact("Ben Kuipers").build())
        .build();
  }

  private static Stakeholder.Builder person(String id, String name, String function) {
    return Stakeholder.builder()
        .id(id)
        .name(name)
        .function(function)
        .lastContact(LocalDate.of(2026, 5, 20));
  }

  /**
   * Ratings from 0 to 10 by our own people, of which the last is how much we seem to think of
   * ourselves.
   */
  static TrustEquation trust(String person) {
    return switch (person) {
      case "buyer" -> trust(7, 8, 3, 6);
      case "plant" -> trust(6, 4, 2, 4);
      default -> trust(9, 8, 7, 3);
    };
  }

  private static TrustEquation trust(
      double credibility, double reliability, double intimacy, double selfOrientation) {
    return TrustEquation.builder()
        .credibility(credibility)
        .reliability(reliability)
        .intimacy(intimacy)
        .selfOrientation(selfOrientation)
        .build();
  }

  static BuyerValueType values(String person) {
    return switch (person) {
      case "buyer" -> BuyerValueType.INTRINSIC;
      case "plant" -> BuyerValueType.EXTRINSIC;
      default -> BuyerValueType.STRATEGIC;
    };
  }

  static CoverageMatrix systems() {
    return CoverageMatrices.checklist("systems", List.of("orders", "stock", "drawings", "invoices"))
        .withCovered(List.of("orders", "drawings"));
  }

  /** The relation is in its second phase; how viable they are nobody has asked yet. */
  static Account account(RelationshipMap map, double barrier) {
    return Account.builder()
        .id(map.account())
        .name("Corvane")
        .putFigure(RetentionRisk.PHASE, 2)
        .putFigure(RetentionRisk.CONTACTS, map.inContact().size())
        .putFigure(RetentionRisk.SWITCHING_BARRIER, barrier)
        .build();
  }

  static String words(BuyerValueType.SellingMode mode) {
    return switch (mode) {
      case TRANSACTIONAL -> "make buying cheap and easy";
      case CONSULTATIVE -> "advise on what they do with our parts";
      case ENTERPRISE -> "bring both companies together";
    };
  }

  static String words(RetentionRisk.Level level) {
    return switch (level) {
      case LOW -> "low";
      case MEDIUM -> "medium";
      case HIGH -> "high";
      case UNKNOWN -> "not known";
    };
  }
}
