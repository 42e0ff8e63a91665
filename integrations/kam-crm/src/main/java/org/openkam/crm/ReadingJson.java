package org.openkam.crm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.crm.problem.CrmProblem;
import org.openkam.crm.problem.CrmRefusedException;
import org.openkam.crm.problem.ProblemCode;

/**
 * Writes a reading as JSON: the outcome, the totals, what each account won, every problem and the
 * plan.
 *
 * <p>Amounts are decimal texts and exact. Equal readings give equal bytes. Where amounts are in
 * several currencies, {@code won} and {@code total} hold face values that are no sum of money, and
 * {@code currency} is a list.
 */
public final class ReadingJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What stands in the way of a selection rather than of the reading. */
  private static final ImmutableSet<ProblemCode> RUN =
      ImmutableSet.of(
          ProblemCode.NOTHING_WON, ProblemCode.MOST_DEALS_WITHOUT_ACCOUNT, ProblemCode.ALL_TIED);

  private ReadingJson() {}

  /**
   * Writes a reading.
   *
   * @param reading the reading
   * @return the JSON text
   */
  public static String write(Reading reading) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("outcome", reading.outcome().label());
    root.put("level", isOfRun(reading) ? "run" : "reader");
    reading
        .reconciliation()
        .ifPresentOrElse(all -> currency(root, all), () -> root.putNull("currency"));
    root.put("accounts", reading.accounts().size() + reading.rolledUp().size());
    ObjectNode won = root.putObject("won");
    reading.won().forEach((account, amount) -> won.put(account.value(), text(amount)));
    reading.reconciliation().ifPresent(all -> sums(root, all));
    statuses(root, reading);
    codes(root, reading.problems());
    ObjectNode figures = root.putObject("figures");
    reading.accounts().forEach(account -> figures(figures, account));
    root.set("plan", PlanJson.node(reading.plan()));
    problems(root, reading.problems());
    return text(root);
  }

  /**
   * Writes that a file was refused.
   *
   * @param refusal why
   * @return the JSON text
   */
  public static String write(CrmRefusedException refusal) {
    ObjectNode root = MAPPER.createObjectNode();
    CrmProblem problem = refusal.problem();
    root.put("outcome", Reading.Outcome.REFUSAL.label());
    root.put("level", "reader");
    root.putArray("problems").add(problem.code().name());
    root.putObject("where").put("file", problem.file()).put("row", problem.row());
    problems(root, Set.of(problem));
    return text(root);
  }

  private static boolean isOfRun(Reading reading) {
    return reading.outcome() == Reading.Outcome.REFUSAL
        && reading.problems().stream().anyMatch(problem -> RUN.contains(problem.code()));
  }

  private static void currency(ObjectNode root, Reconciliation all) {
    if (all.currencies().size() > 1) {
      ArrayNode codes = root.putArray("currency");
      all.currencies().forEach(codes::add);
    } else {
      root.put("currency", all.currencies().isEmpty() ? null : all.currencies().first());
    }
  }

  private static void sums(ObjectNode root, Reconciliation all) {
    root.set("total", totals(all.totals()));
    ObjectNode deals = root.putObject("deals");
    all.deals().forEach(deals::put);
    root.putObject("without_account")
        .put("rows", all.withoutAccount().rows())
        .put("amount", text(all.withoutAccount().amount()));
    all.otherReading()
        .ifPresent(
            other -> {
              ObjectNode readings = root.putObject("readings");
              readings.set("grouped", totals(all.totals()));
              readings.set("decimal", totals(other));
            });
    if (!all.wonByCurrency().isEmpty()) {
      ObjectNode byCurrency = root.putObject("won_by_currency");
      all.wonByCurrency().forEach((code, amount) -> byCurrency.put(code, text(amount)));
    }
    if (!all.unknownStages().isEmpty()) {
      ObjectNode stages = root.putObject("unknown_stages");
      all.unknownStages().forEach(stages::put);
    }
    ArrayNode lines = root.putArray("reconciliation");
    for (Reconciliation.Line line : all.lines()) {
      lines
          .addObject()
          .put("label", line.label())
          .put("rows", line.rows())
          .put("amount", text(line.amount()));
    }
  }

  /** Writes how many accounts have each status, what these won, and who is no customer. */
  private static void statuses(ObjectNode root, Reading reading) {
    ObjectNode statuses = root.putObject("statuses");
    for (Account.Status status : Account.Status.values()) {
      ImmutableList<AccountId> having = reading.withStatus(status);
      if (!having.isEmpty()) {
        BigDecimal won =
            having.stream()
                .map(account -> reading.won().getOrDefault(account, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        ObjectNode one = statuses.putObject(status.label());
        one.put("accounts", having.size()).put("won", text(won));
        if (status != Account.Status.CUSTOMER) {
          ArrayNode listed = one.putArray("listed");
          having.forEach(account -> listed.add(account.value()));
        }
      }
    }
  }

  private static ObjectNode totals(Reconciliation.Totals totals) {
    return MAPPER
        .createObjectNode()
        .put("won", text(totals.won()))
        .put("open", text(totals.open()))
        .put("lost", text(totals.lost()))
        .put("cancelled", text(totals.cancelled()))
        .put("unclassified", text(totals.unclassified()));
  }

  private static void codes(ObjectNode root, Iterable<CrmProblem> problems) {
    Set<String> codes = new TreeSet<>();
    problems.forEach(problem -> codes.add(problem.code().name()));
    ArrayNode array = root.putArray("problems");
    codes.forEach(array::add);
  }

  private static void figures(ObjectNode figures, Account account) {
    ObjectNode own = figures.putObject(name(account.id()));
    for (Map.Entry<String, Double> figure : account.figures().entrySet()) {
      own.put(figure.getKey(), text(BigDecimal.valueOf(figure.getValue())));
    }
  }

  private static String name(AccountId account) {
    return account.value();
  }

  private static void problems(ObjectNode root, Iterable<CrmProblem> problems) {
    ArrayNode details = root.putArray("problem_details");
    for (CrmProblem problem : problems) {
      details
          .addObject()
          .put("code", problem.code().name())
          .put("level", problem.level().name().toLowerCase(java.util.Locale.ROOT))
          .put("file", problem.file())
          .put("row", problem.row())
          .put("column", problem.column())
          .put("message", problem.message());
    }
  }

  private static String text(BigDecimal amount) {
    return amount.toPlainString();
  }

  private static String text(ObjectNode root) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
