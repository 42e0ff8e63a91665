package org.openkam.jackson;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Rival;
import org.openkam.core.criterion.Labels;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Form;
import org.openkam.core.fields.Forms;
import org.openkam.core.relationship.Balance;
import org.openkam.core.relationship.Ladder;
import org.openkam.core.relationship.LadderHistory;
import org.openkam.core.relationship.Stakeholder;
import org.openkam.planning.relationship.KnowledgeItem;
import org.openkam.planning.relationship.RelationshipMap;
import org.openkam.planning.resource.WhiteSpace;
import org.openkam.value.potential.PeerEstimate;
import org.openkam.value.scenario.RevenueBridge;

/** The forms of ladders, people and balances. */
final class RelationForms {
  static final Fields<Stakeholder> STAKEHOLDER =
      Fields.of(Stakeholder.class, Stakeholder::builder, Stakeholder.Builder::build)
          .required("id", Forms.NAME, Stakeholder::id, Stakeholder.Builder::id)
          .defaulted("name", Forms.TEXT, Stakeholder::name, Stakeholder.Builder::name)
          .defaulted(
              "roles",
              Forms.ofEnum(Stakeholder.BuyingRole.class).set(),
              Stakeholder::roles,
              Stakeholder.Builder::roles)
          .defaulted(
              "influence",
              Forms.ofEnum(Stakeholder.Influence.class),
              Stakeholder::influence,
              Stakeholder.Builder::influence)
          .defaulted(
              "support",
              Forms.ofEnum(Stakeholder.Support.class),
              Stakeholder::support,
              Stakeholder.Builder::support)
          .defaulted(
              "contacts", Forms.TEXT.set(), Stakeholder::contacts, Stakeholder.Builder::contacts)
          .optional("reportsTo", Forms.NAME, Stakeholder::reportsTo, Stakeholder.Builder::reportsTo)
          .optional("function", Forms.TEXT, Stakeholder::function, Stakeholder.Builder::function)
          .optional("unit", Forms.TEXT, Stakeholder::unit, Stakeholder.Builder::unit)
          .optional(
              "lastContact", Forms.DAY, Stakeholder::lastContact, Stakeholder.Builder::lastContact)
          .form();

  static final Fields<PeerEstimate> PEER_ESTIMATE =
      Fields.of(PeerEstimate.class, PeerEstimate::builder, PeerEstimate.Builder::build)
          .required("amount", Forms.AMOUNT, PeerEstimate::amount, PeerEstimate.Builder::amount)
          .required("lowest", Forms.AMOUNT, PeerEstimate::lowest, PeerEstimate.Builder::lowest)
          .required("highest", Forms.AMOUNT, PeerEstimate::highest, PeerEstimate.Builder::highest)
          .required(
              "confidence", Forms.SHARE, PeerEstimate::confidence, PeerEstimate.Builder::confidence)
          .required("size", Forms.AMOUNT, PeerEstimate::size, PeerEstimate.Builder::size)
          .required(
              "peers", AccountId.form().list(), PeerEstimate::peers, PeerEstimate.Builder::peers)
          .form();

  private static final Form<ImmutableSortedMap<AccountId, Double>> REVENUE =
      Forms.AMOUNT
          .mapBy(AccountId::value, AccountId::of)
          .as(ImmutableMap::copyOf, ImmutableSortedMap::copyOf);

  static final Fields<RevenueBridge> REVENUE_BRIDGE =
      Fields.of(
          RevenueBridge.class,
          Field.required("before", REVENUE, RevenueBridge::before),
          Field.required("now", REVENUE, RevenueBridge::now),
          RevenueBridge::new);

  static final Fields<WhiteSpace> WHITE_SPACE =
      Fields.of(WhiteSpace.class, WhiteSpace::builder, WhiteSpace.Builder::build)
          .required(
              "coverage",
              MatrixForms.COVERAGE_MATRIX,
              WhiteSpace::coverage,
              WhiteSpace.Builder::coverage)
          .required(
              "potential",
              Forms.table(Forms.AMOUNT),
              WhiteSpace::potential,
              WhiteSpace.Builder::potential)
          .defaulted(
              "estimates",
              Forms.table(PEER_ESTIMATE).omittedIf(ImmutableTable::isEmpty),
              WhiteSpace::estimates,
              WhiteSpace.Builder::estimates)
          .defaulted("rivals", Rival.form().list(), WhiteSpace::rivals, WhiteSpace.Builder::rivals)
          .form();

  static final Fields<Ladder> LADDER =
      Fields.of(Ladder.class, Ladder::builder, Ladder.Builder::build)
          .required("id", Forms.NAME, Ladder::id, Ladder.Builder::id)
          .required("levels", Labels.form().map(), Ladder::levels, Ladder.Builder::levels)
          .wholeNumber(
              "levelAfterHandover", Ladder::levelAfterHandover, Ladder.Builder::levelAfterHandover)
          .form();

  static final Fields<LadderHistory.Position> LADDER_POSITION =
      Fields.of(
              LadderHistory.Position.class,
              LadderHistory.Position::builder,
              LadderHistory.Position.Builder::build)
          .required(
              "ladder",
              LADDER,
              LadderHistory.Position::ladder,
              LadderHistory.Position.Builder::ladder)
          .required(
              "current",
              Forms.NAME,
              LadderHistory.Position::current,
              LadderHistory.Position.Builder::current)
          .required(
              "desired",
              Forms.NAME,
              LadderHistory.Position::desired,
              LadderHistory.Position.Builder::desired)
          .required(
              "assessor",
              Forms.TEXT,
              LadderHistory.Position::assessor,
              LadderHistory.Position.Builder::assessor)
          .required(
              "date", Forms.DAY, LadderHistory.Position::date, LadderHistory.Position.Builder::date)
          .form();

  static final Fields<LadderHistory> LADDER_HISTORY =
      Fields.of(
          LadderHistory.class,
          Field.required("subject", Forms.TEXT, LadderHistory::subject),
          Field.required("positions", LADDER_POSITION.list(), LadderHistory::positions),
          LadderHistory::new);

  static final Fields<Balance> BALANCE =
      Fields.of(Balance.class, Balance::builder, Balance.Builder::build)
          .required("subject", Forms.TEXT, Balance::subject, Balance.Builder::subject)
          .required("ours", Forms.NUMBER, Balance::ours, Balance.Builder::ours)
          .required("theirs", Forms.NUMBER, Balance::theirs, Balance.Builder::theirs)
          .required("tolerance", Forms.NUMBER, Balance::tolerance, Balance.Builder::tolerance)
          .form();

  static final Fields<KnowledgeItem> KNOWLEDGE_ITEM =
      Fields.of(
          KnowledgeItem.class,
          Field.required("topic", Forms.TEXT, KnowledgeItem::topic),
          Field.required("kind", Forms.ofEnum(KnowledgeItem.Kind.class), KnowledgeItem::kind),
          Field.required("holders", Forms.TEXT.set(), KnowledgeItem::holders),
          KnowledgeItem::new);

  static final Fields<RelationshipMap> RELATIONSHIP_MAP =
      Fields.of(RelationshipMap.class, RelationshipMap::builder, RelationshipMap.Builder::build)
          .required(
              "account",
              AccountId.form(),
              RelationshipMap::account,
              RelationshipMap.Builder::account)
          .optional(
              "accountManager",
              Forms.TEXT,
              RelationshipMap::accountManager,
              RelationshipMap.Builder::accountManager)
          .defaulted(
              "stakeholders",
              STAKEHOLDER.list(),
              RelationshipMap::stakeholders,
              RelationshipMap.Builder::stakeholders)
          .defaulted(
              "knowledge",
              KNOWLEDGE_ITEM.list(),
              RelationshipMap::knowledge,
              RelationshipMap.Builder::knowledge)
          .form();

  private RelationForms() {}
}
