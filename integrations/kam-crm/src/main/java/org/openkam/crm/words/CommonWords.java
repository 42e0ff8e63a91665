package org.openkam.crm.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** What words of plain language mean in one kind of record. */
final class CommonWords {
  private static final ImmutableMap<RecordKind, String> OWN_NOUNS =
      ImmutableMap.of(
          RecordKind.ACCOUNT, "account",
          RecordKind.DEAL, "deal",
          RecordKind.ORDER, "order",
          RecordKind.INVOICE, "invoice");
  private static final ImmutableSet<String> MONEY =
      ImmutableSet.of(
          "amount",
          "amount.net",
          "amount.home-currency",
          "amount.weighted",
          "amount.minor-units",
          "amount.actual",
          "amount.expected");
  private static final ImmutableSet<String> TRANSACTION =
      ImmutableSet.of(
          "currency",
          "stage",
          "status",
          "is-won",
          "is-closed",
          "is-lost",
          "probability",
          "close-date",
          "close-date.actual",
          "close-date.expected",
          "won-date",
          "lost-date",
          "created-date",
          "date",
          "exchange-rate",
          "kind");
  private static final ImmutableMap<String, String> LINE =
      ImmutableMap.<String, String>builder()
          .put("product", "line.product")
          .put("product.id", "line.product.id")
          .put("quantity", "line.quantity")
          .put("unit-price", "line.unit-price")
          .put("line-amount", "line.amount")
          .put("discount", "line.discount")
          .put("discount-percent", "line.discount-percent")
          .buildOrThrow();
  private static final ImmutableMap<RecordKind, String> PREFIXES =
      ImmutableMap.of(
          RecordKind.DEAL, "deal.",
          RecordKind.ORDER, "order.",
          RecordKind.ORDER_LINE, "order.",
          RecordKind.INVOICE, "invoice.");

  /**
   * A form of a header and the noun it is about.
   *
   * @param form the form, such as number
   * @param noun the noun, such as account
   */
  record Pattern(String form, String noun) {}

  private final RecordKind kind;

  CommonWords(RecordKind kind) {
    this.kind = kind;
  }

  /** {@return the meanings in full of a line of the list, empty if it does not belong here} */
  ImmutableList<String> meanings(String key) {
    if (key.startsWith("noun.") || key.startsWith("pattern.")) {
      return ImmutableList.of();
    }
    if (key.startsWith("own.")) {
      return own(key.substring("own.".length()));
    }
    if (key.equals("ignored")) {
      return ImmutableList.of(key);
    }
    int dot = key.indexOf('.');
    String head = dot < 0 ? key : key.substring(0, dot);
    if (key.startsWith("stage-list.") || key.startsWith("rate.")) {
      return kind.label().equals(head) ? ImmutableList.of(key) : ImmutableList.of();
    }
    if (head.equals("account") || head.equals("contact") || head.equals("activity")) {
      return described(key, head);
    }
    if (kind.isTransaction()) {
      return transaction(key);
    }
    if (kind == RecordKind.ACTIVITY || kind == RecordKind.CASE) {
      return switch (key) {
        case "date", "created-date" -> ImmutableList.of(kind.label() + ".date");
        case "status" -> ImmutableList.of(kind.label() + ".status");
        default -> ImmutableList.of();
      };
    }
    if (kind == RecordKind.ACCOUNT && (key.equals("currency") || key.equals("created-date"))) {
      return ImmutableList.of("account." + key);
    }
    return ImmutableList.of();
  }

  private ImmutableList<String> own(String part) {
    return switch (kind) {
      case ORDER_LINE -> part.equals("id") ? ImmutableList.of("line.id") : ImmutableList.of();
      case STAGE_LIST -> ImmutableList.of("stage-list." + part);
      default -> ImmutableList.of(kind.label() + "." + part);
    };
  }

  private ImmutableList<String> described(String key, String head) {
    boolean ownStatus =
        key.equals("account.status")
            || key.equals("account.type")
            || key.equals("account.annual-revenue")
            || key.startsWith("account.parent");
    if (kind == RecordKind.ACCOUNT || kind.label().equals(head)) {
      return ImmutableList.of(key);
    }
    return kind.isTransaction() && !ownStatus ? ImmutableList.of(key) : ImmutableList.of();
  }

  private ImmutableList<String> transaction(String key) {
    String prefix = PREFIXES.getOrDefault(kind, "");
    if (LINE.containsKey(key)) {
      boolean isSum = key.equals("line-amount");
      return isSum && kind != RecordKind.ORDER_LINE
          ? ImmutableList.of()
          : ImmutableList.of(LINE.get(key));
    }
    if (MONEY.contains(key)) {
      return kind == RecordKind.ORDER_LINE ? ImmutableList.of() : ImmutableList.of(money(key));
    }
    if (TRANSACTION.contains(key)) {
      return ImmutableList.of(
          prefix + (key.equals("date") && kind == RecordKind.DEAL ? "close-date" : key));
    }
    return key.indexOf('.') > 0 ? ImmutableList.of(key) : ImmutableList.of();
  }

  private String money(String key) {
    if (kind == RecordKind.DEAL) {
      return "deal." + key;
    }
    return kind.label() + "." + key.replace("amount", "total");
  }

  /** {@return the meanings of the forms of nouns} */
  ImmutableMap<Pattern, String> patterns() {
    Map<Pattern, String> patterns = new LinkedHashMap<>();
    String own = OWN_NOUNS.getOrDefault(kind, "");
    if (!own.isEmpty()) {
      for (String form : ImmutableList.of("id", "number", "name")) {
        patterns.put(new Pattern(form, own), own + "." + form);
      }
    }
    if (kind.isTransaction() && kind != RecordKind.ORDER_LINE) {
      patterns.put(new Pattern("date", own), own + (own.equals("deal") ? ".close-date" : ".date"));
      patterns.put(new Pattern("amount", own), own + (own.equals("deal") ? ".amount" : ".total"));
      patterns.put(new Pattern("state", own), own + (own.equals("deal") ? ".stage" : ".status"));
    }
    if (kind == RecordKind.ORDER_LINE) {
      for (String noun : ImmutableList.of("order", "invoice", "deal")) {
        for (String form : ImmutableList.of("id", "number", "name")) {
          patterns.put(new Pattern(form, noun), "line.order.id");
        }
        patterns.put(new Pattern("date", noun), "order.date");
        patterns.put(new Pattern("state", noun), "order.status");
      }
    }
    if (kind == RecordKind.INVOICE) {
      patterns.put(new Pattern("id", "order"), "invoice.order.id");
      patterns.put(new Pattern("number", "order"), "invoice.order.id");
    }
    if (kind != RecordKind.ACCOUNT && kind != RecordKind.STAGE_LIST) {
      String prefix =
          kind == RecordKind.ORDER_LINE ? "line.order.account." : kind.label() + ".account.";
      for (String form : ImmutableList.of("id", "number", "name")) {
        patterns.put(new Pattern(form, "account"), prefix + form);
      }
    }
    return ImmutableMap.copyOf(patterns);
  }
}
