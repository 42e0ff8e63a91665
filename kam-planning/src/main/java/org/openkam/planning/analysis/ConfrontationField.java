package org.openkam.planning.analysis;

/** One of the four fields of a confrontation matrix, and what to do there. */
public enum ConfrontationField {
  /** A strength meets an opportunity. */
  ATTACK(SwotKind.STRENGTH, SwotKind.OPPORTUNITY, "How can we use '%s' to seize '%s'?"),
  /** A strength meets a threat. */
  DEFEND(SwotKind.STRENGTH, SwotKind.THREAT, "How can we use '%s' to withstand '%s'?"),
  /** A weakness meets an opportunity. */
  STRENGTHEN(
      SwotKind.WEAKNESS, SwotKind.OPPORTUNITY, "How can we mend '%s' so that we do not miss '%s'?"),
  /** A weakness meets a threat. */
  WITHDRAW(SwotKind.WEAKNESS, SwotKind.THREAT, "How can we keep '%s' from exposing us to '%s'?");

  private final SwotKind internal;
  private final SwotKind external;
  private final String question;

  ConfrontationField(SwotKind internal, SwotKind external, String question) {
    this.internal = internal;
    this.external = external;
    this.question = question;
  }

  /**
   * Returns the field in which two statements meet.
   *
   * @param internal a strength or a weakness
   * @param external an opportunity or a threat
   * @return the field
   * @throws IllegalArgumentException if the kinds do not meet in a matrix
   */
  public static ConfrontationField of(SwotKind internal, SwotKind external) {
    for (ConfrontationField field : values()) {
      if (field.internal == internal && field.external == external) {
        return field;
      }
    }
    throw new IllegalArgumentException(
        "confrontation must be of an internal with an external kind: "
            + internal
            + ", "
            + external);
  }

  /** {@return the kind of the rows, strength or weakness} */
  public SwotKind internal() {
    return internal;
  }

  /** {@return the kind of the columns, opportunity or threat} */
  public SwotKind external() {
    return external;
  }

  /** {@return the question that a pair of statements of this field asks} */
  String question(SwotItem row, SwotItem column) {
    return String.format(question, row.statement(), column.statement());
  }
}
