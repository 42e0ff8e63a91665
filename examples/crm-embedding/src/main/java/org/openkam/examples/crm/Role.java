package org.openkam.examples.crm;

/** What a user may do. */
enum Role {
  /** Reads accounts and studies. */
  VIEWER,
  /** Also changes accounts and writes plans. */
  MANAGER,
  /** Also imports files, sets the model, runs studies, approves plans and reads the log. */
  DIRECTOR
}
