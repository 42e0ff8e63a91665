package org.openkam.planning.analysis;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import org.immutables.value.Value;
import org.openkam.core.fields.Fields;
import org.openkam.core.finding.Finding;

/**
 * The way of knowing, from statements to issues, and the way of choosing, from issues to choices.
 *
 * <p>Every issue must follow from statements of the analysis, and every choice must answer an
 * issue; {@link #check} finds those that hang in the air, and the issues that nobody answered.
 */
@Value.Immutable
public abstract class Traceability {
  private static final Fields<Traceability> FORM =
      Fields.of(Traceability.class, Traceability::builder, Builder::build)
          .required("swot", SwotAnalysis.form(), Traceability::swot, Builder::swot)
          .defaulted(
              "issues",
              MainIssue.form().listBy(MainIssue::id),
              Traceability::issues,
              Builder::issues)
          .defaulted(
              "choices",
              OptionMatrix.Decision.form().listBy(OptionMatrix.Decision::id),
              Traceability::choices,
              Builder::choices)
          .form();

  Traceability() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<Traceability> form() {
    return FORM;
  }

  /** {@return the analysis} */
  public abstract SwotAnalysis swot();

  /** {@return the main issues} */
  public abstract ImmutableList<MainIssue> issues();

  /** {@return what was chosen on them} */
  public abstract ImmutableList<OptionMatrix.Decision> choices();

  /** {@return the ids that a goal may refer to: those of statements, issues and choices} */
  public ImmutableSet<String> ids() {
    return ImmutableSet.<String>builder()
        .addAll(ids(swot().items(), SwotItem::id))
        .addAll(ids(issues(), MainIssue::id))
        .addAll(ids(choices(), OptionMatrix.Decision::id))
        .build();
  }

  private static <T> ImmutableSet<String> ids(ImmutableList<T> list, Function<T, String> id) {
    return list.stream().map(id).collect(toImmutableSet());
  }

  /**
   * Checks the trail.
   *
   * @return UNTRACED_ISSUE for each issue without statements of the analysis, UNTRACED_CHOICE for
   *     each choice without an issue, ISSUE_NOT_ANSWERED for each issue without a choice
   */
  public ImmutableList<Finding> check() {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    ImmutableSet<String> items = ids(swot().items(), SwotItem::id);
    ImmutableSet<String> issues = ids(issues(), MainIssue::id);
    ImmutableSet<String> answered = ids(choices(), OptionMatrix.Decision::issue);
    for (MainIssue issue : issues()) {
      if (issue.items().isEmpty()) {
        findings.add(
            finding("UNTRACED_ISSUE", issue.id(), "issue '{id}' follows from no statement", ""));
      } else if (!items.containsAll(issue.items())) {
        findings.add(
            finding(
                "UNTRACED_ISSUE",
                issue.id(),
                "issue '{id}' follows from {from}, which the analysis does not hold",
                issue.items().stream().filter(item -> !items.contains(item)).toList()));
      }
      if (!answered.contains(issue.id())) {
        findings.add(
            finding("ISSUE_NOT_ANSWERED", issue.id(), "no choice answers issue '{id}'", ""));
      }
    }
    for (OptionMatrix.Decision choice : choices()) {
      if (!issues.contains(choice.issue())) {
        findings.add(
            finding(
                "UNTRACED_CHOICE",
                choice.id(),
                "choice '{id}' answers '{from}', which is no main issue",
                choice.issue()));
      }
    }
    return findings.build();
  }

  private static Finding finding(String code, String id, String sentence, Object from) {
    return Finding.warning(code, id, sentence, ImmutableMap.of("id", id, "from", from));
  }

  /** {@return a builder with the properties of this trail set} */
  public abstract Builder toBuilder();

  /** Builds {@link Traceability} instances; the analysis is required. */
  public static final class Builder extends ImmutableTraceability.Builder {
    Builder() {}
  }
}
