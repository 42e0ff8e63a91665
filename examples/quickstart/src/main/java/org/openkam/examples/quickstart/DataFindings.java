package org.openkam.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Finding;
import org.openkam.crm.Reading;
import org.openkam.crm.problem.CrmProblem;

/** What was noticed while files were read and a model was drafted, for the study to keep. */
final class DataFindings {
  private DataFindings() {}

  static ImmutableList<Finding> of(Reading portfolio, ImmutableList<Finding> reasons) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    portfolio
        .problems()
        .forEach(problem -> findings.add(of(problem, severity(problem, portfolio))));
    findings.addAll(portfolio.findings());
    rolledUp(portfolio, findings);
    return findings.addAll(reasons).build();
  }

  private static void rolledUp(Reading portfolio, ImmutableList.Builder<Finding> findings) {
    if (portfolio.rolledUp().isEmpty()) {
      return;
    }
    Map<AccountId, String> names = new HashMap<>(portfolio.rolledUpNames());
    portfolio.accounts().forEach(account -> names.put(account.id(), account.name()));
    portfolio
        .rolledUp()
        .forEach(
            (account, top) ->
                findings.add(
                    Finding.info(
                        "ROLLED_UP",
                        account.value(),
                        "'{account}' was counted with '{top}'",
                        ImmutableMap.of(
                            "account",
                            names.getOrDefault(account, account.value()),
                            "top",
                            names.getOrDefault(top, top.value())))));
  }

  /** {@return a problem as a finding whose evidence says where it stands} */
  static Finding of(CrmProblem problem, Finding.Severity severity) {
    Attributes.Builder evidence =
        Attributes.builder().put("file", problem.file()).put("problem", problem.message());
    if (problem.row() > 0) {
      evidence.put("row", problem.row());
    }
    if (!problem.column().isEmpty()) {
      evidence.put("column", problem.column());
    }
    problem.arguments().forEach((name, value) -> evidence.put(evidenceName(name), value));
    return Finding.builder()
        .severity(severity)
        .code(problem.code().name())
        .subject(problem.file().isEmpty() ? "files" : problem.file())
        .sentence("{problem}")
        .evidence(evidence.build())
        .build();
  }

  /** {@return the name that the sentences of reports use for an argument of a problem} */
  private static String evidenceName(String argument) {
    return "file" + Character.toUpperCase(argument.charAt(0)) + argument.substring(1);
  }

  /** An open question blocks where the figures rest on it. */
  private static Finding.Severity severity(CrmProblem problem, Reading portfolio) {
    return switch (problem.level()) {
      case INFO -> Finding.Severity.INFO;
      case WARNING -> Finding.Severity.WARNING;
      case QUESTION ->
          portfolio.outcome().isResult() ? Finding.Severity.WARNING : Finding.Severity.BLOCKING;
      case ERROR -> Finding.Severity.BLOCKING;
    };
  }
}
