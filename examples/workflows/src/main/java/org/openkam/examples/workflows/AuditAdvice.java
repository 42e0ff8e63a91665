package org.openkam.examples.workflows;

import java.io.PrintWriter;
import java.util.Locale;
import org.openkam.core.account.AccountId;
import org.openkam.planning.audit.CriteriaReviewRule;
import org.openkam.planning.audit.KeyAccountAudit;
import org.openkam.planning.audit.SelectionRisk;
import org.openkam.planning.programme.DataQuality;
import org.openkam.report.Wording;

/** What to do after an audit: find out what is not known, and whether plan or criteria failed. */
final class AuditAdvice {
  /** How many key accounts four managers can look after. */
  private static final double CAPACITY = 16;

  private AuditAdvice() {}

  static void print(PrintWriter out, KeyAccountAudit audit) {
    Wording words = Wording.in(Locale.ENGLISH).withNames(AuditData.names());
    for (KeyAccountAudit.Entry entry : audit.of(KeyAccountAudit.Verdict.NOT_ASSESSABLE)) {
      DataQuality data = AuditData.known(entry.account());
      data.check(AuditData.DAY).forEach(finding -> out.println("- " + words.sentence(finding)));
    }
    for (KeyAccountAudit.Entry entry : audit.of(KeyAccountAudit.Verdict.FAILS)) {
      AccountId account = entry.account();
      CriteriaReviewRule.standard()
          .check(account, -0.04, AuditData.effort(account), AuditData.execution(account))
          .ifPresent(finding -> out.println("- " + words.sentence(finding)));
    }
    SelectionRisk risk = audit.risk(CAPACITY);
    risk.check().ifPresent(finding -> out.println(words.sentence(finding)));
  }
}
