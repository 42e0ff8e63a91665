package org.openkam.crm;

import java.util.Optional;
import org.openkam.crm.words.RecordKind;

/** What a column does for the reading, whatever the kind of record is called. */
enum Role {
  OWN_ID(Content.KEY),
  OWN_NUMBER(Content.KEY),
  OWN_NAME(Content.TEXT),
  ACCOUNT_ID(Content.KEY),
  ACCOUNT_NUMBER(Content.KEY),
  ACCOUNT_NAME(Content.TEXT),
  ORDER_ID(Content.KEY),
  PARENT_ID(Content.KEY),
  PARENT_NAME(Content.TEXT),
  AMOUNT(Content.MONEY),
  AMOUNT_NET(Content.MONEY),
  AMOUNT_HOME(Content.MONEY),
  AMOUNT_ACTUAL(Content.MONEY),
  AMOUNT_EXPECTED(Content.MONEY),
  AMOUNT_MINOR(Content.MONEY),
  AMOUNT_WEIGHTED(Content.MONEY),
  REFUNDED(Content.MONEY),
  LINE_AMOUNT(Content.MONEY),
  LINE_AMOUNT_HOME(Content.MONEY),
  UNIT_PRICE(Content.MONEY),
  QUANTITY(Content.COUNT),
  DISCOUNT(Content.NUMBER),
  DISCOUNT_FRACTION(Content.NUMBER),
  DISCOUNT_PERCENT(Content.NUMBER),
  OTHER_MONEY(Content.MONEY),
  PRODUCT(Content.TEXT),
  CURRENCY(Content.TEXT),
  STAGE(Content.WORD),
  STATUS(Content.WORD),
  PAYMENT_STATUS(Content.WORD),
  KIND(Content.WORD),
  IS_WON(Content.FLAG),
  IS_CLOSED(Content.FLAG),
  IS_LOST(Content.FLAG),
  PROBABILITY(Content.NUMBER),
  DATE(Content.DATE),
  CLOSE_DATE(Content.DATE),
  CLOSE_DATE_ACTUAL(Content.DATE),
  CLOSE_DATE_EXPECTED(Content.DATE),
  WON_DATE(Content.DATE),
  LOST_DATE(Content.DATE),
  CREATED_DATE(Content.DATE),
  CANCELLED_DATE(Content.DATE),
  SINCE(Content.DATE),
  LAST_CONTACT_DATE(Content.DATE),
  DELETED(Content.FLAG),
  ACTIVE(Content.FLAG),
  MERGED_INTO(Content.KEY),
  ATTRIBUTE(Content.ANY),
  IGNORED(Content.ANY),
  STAGE_FINAL(Content.FLAG),
  STAGE_WON(Content.FLAG);

  /** What the cells of a column have to be for it to play a role. */
  enum Content {
    KEY,
    TEXT,
    WORD,
    MONEY,
    COUNT,
    NUMBER,
    DATE,
    FLAG,
    ANY
  }

  private final Content content;

  Role(Content content) {
    this.content = content;
  }

  Content content() {
    return content;
  }

  /** {@return whether the column names the account a record belongs to} */
  boolean isAccountKey() {
    return this == ACCOUNT_ID || this == ACCOUNT_NUMBER || this == ACCOUNT_NAME;
  }

  /** {@return whether the column names the record itself} */
  boolean isOwn() {
    return this == OWN_ID || this == OWN_NUMBER || this == OWN_NAME;
  }

  /** {@return whether the column says what has become of a record} */
  boolean isState() {
    return this == STAGE
        || this == STATUS
        || this == PAYMENT_STATUS
        || this == IS_WON
        || this == IS_CLOSED
        || this == IS_LOST;
  }

  /** {@return whether the column bears an amount that can count} */
  boolean isAmount() {
    return switch (this) {
      case AMOUNT,
          AMOUNT_NET,
          AMOUNT_HOME,
          AMOUNT_ACTUAL,
          AMOUNT_EXPECTED,
          AMOUNT_MINOR,
          LINE_AMOUNT,
          LINE_AMOUNT_HOME ->
          true;
      default -> false;
    };
  }

  /** {@return the role of a meaning in a kind of record} */
  static Role of(RecordKind kind, String meaning) {
    if (meaning.equals("ignored") || meaning.startsWith("own-company")) {
      return IGNORED;
    }
    return account(kind, meaning)
        .or(() -> row(meaning))
        .or(() -> key(kind, meaning))
        .or(() -> money(kind, meaning))
        .or(() -> line(meaning))
        .or(() -> state(meaning))
        .or(() -> date(meaning))
        .orElse(ATTRIBUTE);
  }

  private static Optional<Role> account(RecordKind kind, String meaning) {
    boolean own = kind == RecordKind.ACCOUNT;
    if (meaning.endsWith(".account.id") || (!own && meaning.equals("account.id"))) {
      return Optional.of(ACCOUNT_ID);
    }
    if (meaning.endsWith(".account.number") || (!own && meaning.equals("account.number"))) {
      return Optional.of(ACCOUNT_NUMBER);
    }
    if (meaning.endsWith(".account.name") || (!own && meaning.equals("account.name"))) {
      return Optional.of(ACCOUNT_NAME);
    }
    return switch (meaning) {
      case "account.id" -> Optional.of(OWN_ID);
      case "account.number" -> Optional.of(OWN_NUMBER);
      case "account.name" -> Optional.of(OWN_NAME);
      case "account.customer-since" -> Optional.of(own ? SINCE : ATTRIBUTE);
      case "account.parent.id" -> Optional.of(own ? PARENT_ID : ATTRIBUTE);
      case "account.parent.name" -> Optional.of(own ? PARENT_NAME : ATTRIBUTE);
      default -> Optional.empty();
    };
  }

  private static Optional<Role> row(String meaning) {
    return switch (meaning) {
      case "row.deleted" -> Optional.of(DELETED);
      case "row.active" -> Optional.of(ACTIVE);
      case "row.merged-into" -> Optional.of(MERGED_INTO);
      case "row.archived" -> Optional.of(IGNORED);
      default -> Optional.empty();
    };
  }

  private static Optional<Role> key(RecordKind kind, String meaning) {
    int dot = meaning.lastIndexOf('.');
    String head = dot < 0 ? "" : meaning.substring(0, dot);
    String part = meaning.substring(dot + 1);
    if (meaning.equals("line.order.id")) {
      return Optional.of(kind == RecordKind.ORDER_LINE ? ORDER_ID : OWN_ID);
    }
    boolean isKey = part.equals("id") || part.equals("number");
    if (head.equals(kind.label())) {
      return switch (part) {
        case "id" -> Optional.of(OWN_ID);
        case "number" -> Optional.of(OWN_NUMBER);
        case "name" -> Optional.of(OWN_NAME);
        case "is-final" -> Optional.of(STAGE_FINAL);
        case "is-won" -> Optional.of(kind == RecordKind.STAGE_LIST ? STAGE_WON : IS_WON);
        default -> Optional.empty();
      };
    }
    boolean isHead = head.equals("order") || head.equals("invoice") || head.equals("deal");
    return kind == RecordKind.ORDER_LINE && isKey && isHead
        ? Optional.of(ORDER_ID)
        : Optional.empty();
  }

  private static Optional<Role> money(RecordKind kind, String meaning) {
    return switch (meaning) {
      case "deal.amount", "order.total", "invoice.total" -> Optional.of(AMOUNT);
      case "deal.amount.net", "order.total.net", "invoice.total.net" -> Optional.of(AMOUNT_NET);
      case "deal.amount.home-currency",
          "order.total.home-currency",
          "invoice.total.home-currency" ->
          Optional.of(AMOUNT_HOME);
      case "deal.amount.actual" -> Optional.of(AMOUNT_ACTUAL);
      case "deal.amount.expected" -> Optional.of(AMOUNT_EXPECTED);
      case "deal.amount.minor-units", "order.total.minor-units", "invoice.total.minor-units" ->
          Optional.of(AMOUNT_MINOR);
      case "deal.amount.weighted", "order.total.weighted", "invoice.total.weighted" ->
          Optional.of(AMOUNT_WEIGHTED);
      case "order.refunded" -> Optional.of(REFUNDED);
      case "order.tax",
          "invoice.tax",
          "order.shipping",
          "line.cost",
          "line.profit",
          "line.list-price",
          "order.discount",
          "invoice.discount",
          "invoice.outstanding",
          "order.outstanding" ->
          Optional.of(OTHER_MONEY);
      default ->
          meaning.startsWith("deal.amount.") && kind == RecordKind.DEAL
              ? Optional.of(OTHER_MONEY)
              : Optional.empty();
    };
  }

  private static Optional<Role> line(String meaning) {
    return switch (meaning) {
      case "line.amount" -> Optional.of(LINE_AMOUNT);
      case "line.amount.home-currency" -> Optional.of(LINE_AMOUNT_HOME);
      case "line.unit-price" -> Optional.of(UNIT_PRICE);
      case "line.quantity" -> Optional.of(QUANTITY);
      case "line.discount" -> Optional.of(DISCOUNT);
      case "line.discount-fraction" -> Optional.of(DISCOUNT_FRACTION);
      case "line.discount-percent" -> Optional.of(DISCOUNT_PERCENT);
      case "line.product" -> Optional.of(PRODUCT);
      case "line.currency" -> Optional.of(CURRENCY);
      default -> Optional.empty();
    };
  }

  private static Optional<Role> state(String meaning) {
    return switch (meaning) {
      case "deal.stage" -> Optional.of(STAGE);
      case "deal.status", "order.status", "invoice.status", "order.stage", "invoice.stage" ->
          Optional.of(STATUS);
      case "order.payment-status" -> Optional.of(PAYMENT_STATUS);
      case "order.kind", "invoice.kind", "deal.kind" -> Optional.of(KIND);
      case "deal.is-won", "order.is-won", "invoice.is-won" -> Optional.of(IS_WON);
      case "deal.is-closed", "order.is-closed", "invoice.is-closed" -> Optional.of(IS_CLOSED);
      case "deal.is-lost", "order.is-lost", "invoice.is-lost" -> Optional.of(IS_LOST);
      case "deal.probability", "order.probability", "invoice.probability" ->
          Optional.of(PROBABILITY);
      case "deal.currency", "order.currency", "invoice.currency" -> Optional.of(CURRENCY);
      default -> Optional.empty();
    };
  }

  private static Optional<Role> date(String meaning) {
    return switch (meaning) {
      case "order.date", "invoice.date", "activity.date", "case.date", "case.created-date" ->
          Optional.of(DATE);
      case "deal.close-date", "order.close-date", "invoice.close-date" -> Optional.of(CLOSE_DATE);
      case "deal.close-date.actual" -> Optional.of(CLOSE_DATE_ACTUAL);
      case "deal.close-date.expected" -> Optional.of(CLOSE_DATE_EXPECTED);
      case "deal.won-date", "order.won-date", "invoice.won-date" -> Optional.of(WON_DATE);
      case "deal.lost-date", "order.lost-date", "invoice.lost-date" -> Optional.of(LOST_DATE);
      case "deal.created-date", "order.created-date", "invoice.created-date" ->
          Optional.of(CREATED_DATE);
      case "contact.last-contact-date" -> Optional.of(LAST_CONTACT_DATE);
      case "order.cancelled-date" -> Optional.of(CANCELLED_DATE);
      default -> Optional.empty();
    };
  }
}
