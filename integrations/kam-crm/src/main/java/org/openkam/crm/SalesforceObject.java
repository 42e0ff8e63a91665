package org.openkam.crm;

/** An object of Salesforce that a part of an account plan is kept in (API 62.0 and later). */
public enum SalesforceObject {
  /** A plan. */
  ACCOUNT_PLAN("AccountPlan"),
  /** A goal of a plan. */
  ACCOUNT_PLAN_OBJECTIVE("AccountPlanObjective"),
  /** What is measured for a goal. */
  ACCOUNT_PLAN_OBJECTIVE_MEASURE("AccountPlanObjectiveMeasure");

  private final String apiName;

  SalesforceObject(String apiName) {
    this.apiName = apiName;
  }

  /** {@return the name of the object in the interface of Salesforce} */
  public String apiName() {
    return apiName;
  }
}
