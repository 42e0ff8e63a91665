package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import org.openkam.crm.SalesforcePlan;
import org.openkam.crm.SalesforceRow;
import org.openkam.jackson.KamJson;
import org.openkam.planning.plan.AccountPlan;

/** A plan as other programs take it: JSON, and the rows that Salesforce keeps. */
final class PlanExport {
  private PlanExport() {}

  static void print(PrintWriter out, AccountPlan plan) {
    KamJson json = KamJson.json();
    String text = json.write(plan);
    boolean same = json.read(text, AccountPlan.class).equals(plan);
    out.printf("Written as JSON and read back, the plan is %s.%n", same ? "equal" : "different");
    out.println("Salesforce keeps it in these records:");
    for (SalesforceRow row : SalesforcePlan.rows(plan, ImmutableMap.of())) {
      out.printf("%-27s %s%n", row.object().apiName(), row.key());
    }
  }
}
