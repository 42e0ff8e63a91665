package org.openkam.planning.analysis;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;

/** A question that an account plan must answer, and the statements that raise it. */
@Value.Immutable
public abstract class MainIssue {
  private static final Fields<MainIssue> FORM =
      Fields.of(MainIssue.class, MainIssue::builder, Builder::build)
          .required("id", Forms.NAME, MainIssue::id, Builder::id)
          .required("question", Forms.TEXT, MainIssue::question, Builder::question)
          .defaulted("items", Forms.TEXT.list(), MainIssue::items, Builder::items)
          .defaulted("weight", Forms.WHOLE_NUMBER, MainIssue::weight, Builder::weight)
          .form();

  MainIssue() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<MainIssue> form() {
    return FORM;
  }

  /** {@return the identifier, unique in a plan} */
  public abstract String id();

  /** {@return the question, such as how we can use a strength to seize an opportunity} */
  public abstract String question();

  /** {@return the ids of the statements of the analysis that it follows from} */
  public abstract ImmutableList<String> items();

  /** {@return how much it weighs, not negative; zero where nobody weighed it} */
  @Value.Default
  public int weight() {
    return 0;
  }

  @Value.Check
  void check() {
    checkArgument(!id().isBlank(), "main issue id must not be blank: '%s'", id());
    checkArgument(
        !question().isBlank(), "main issue '%s' must ask a question: '%s'", id(), question());
    checkArgument(weight() >= 0, "main issue '%s' must not weigh below zero: %s", id(), weight());
  }

  /** Builds {@link MainIssue} instances; id and question are required. */
  public static final class Builder extends ImmutableMainIssue.Builder {
    Builder() {}
  }
}
