package org.openkam.planning.relationship;

/** Whether knowledge can be read by others. */
public enum KnowledgeKind {
  /** Written down. */
  CODIFIED,
  /** In the heads of people; it leaves with them. */
  TACIT
}
