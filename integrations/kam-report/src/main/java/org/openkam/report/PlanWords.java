package org.openkam.report;

import com.google.common.collect.ImmutableMap;
import org.openkam.planning.plan.AccountPlan;

/** What is said of a plan at its head, on a page and in Markdown. */
final class PlanWords {
  private PlanWords() {}

  static String version(AccountPlan plan, Wording wording) {
    return wording.text(
        "plan.version",
        ImmutableMap.of(
            "version", plan.version(),
            "start", plan.start(),
            "end", plan.end(),
            "months", plan.months()));
  }

  static String status(AccountPlan plan, Wording wording) {
    return wording.text(
        "plan.statuses",
        "status",
        wording.word(plan.status()),
        "keyStatus",
        wording.word(plan.keyStatus()));
  }
}
