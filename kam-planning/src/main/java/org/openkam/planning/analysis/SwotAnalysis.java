package org.openkam.planning.analysis;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.immutables.value.Value;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.core.finding.Finding;

/** The strengths, weaknesses, opportunities and threats that we see at one account. */
@Value.Immutable
public abstract class SwotAnalysis {
  private static final Fields<SwotAnalysis> FORM =
      Fields.of(SwotAnalysis.class, SwotAnalysis::builder, Builder::build)
          .required("subject", Forms.NAME, SwotAnalysis::subject, Builder::subject)
          .required(
              "items", SwotItem.form().listBy(SwotItem::id), SwotAnalysis::items, Builder::items)
          .form();

  SwotAnalysis() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<SwotAnalysis> form() {
    return FORM;
  }

  /** {@return the account, or whatever is analyzed} */
  public abstract String subject();

  /** {@return all statements, each id once} */
  public abstract ImmutableList<SwotItem> items();

  /**
   * Returns one of the four lists.
   *
   * @param kind which list
   * @return its statements, in their order
   */
  public ImmutableList<SwotItem> list(SwotItem.Kind kind) {
    return items().stream().filter(item -> item.kind() == kind).collect(toImmutableList());
  }

  /** {@return the strengths, then the weaknesses} */
  public ImmutableList<SwotItem> internal() {
    return join(SwotItem.Kind.STRENGTH, SwotItem.Kind.WEAKNESS);
  }

  /** {@return the opportunities, then the threats} */
  public ImmutableList<SwotItem> external() {
    return join(SwotItem.Kind.OPPORTUNITY, SwotItem.Kind.THREAT);
  }

  private ImmutableList<SwotItem> join(SwotItem.Kind first, SwotItem.Kind second) {
    return ImmutableList.<SwotItem>builder().addAll(list(first)).addAll(list(second)).build();
  }

  /**
   * Returns a statement.
   *
   * @param id its identifier
   * @return the statement
   * @throws IllegalArgumentException if there is none of this id
   */
  public SwotItem item(String id) {
    return items().stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no SWOT item '"
                        + id
                        + "' among "
                        + items().stream().map(SwotItem::id).toList()));
  }

  /** {@return the external blocks that no statement comes from} */
  public ImmutableSet<SwotItem.Block> blocksWithoutItems() {
    Set<SwotItem.Block> blocks = new HashSet<>();
    items().forEach(item -> blocks.add(item.block()));
    return ImmutableList.copyOf(SwotItem.Block.values()).stream()
        .filter(block -> block != SwotItem.Block.INTERNAL && !blocks.contains(block))
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Checks that the four lists are neither empty nor too long, and that every external block was
   * looked at.
   *
   * @param policy how long a list may be
   * @return SWOT_LIST_EMPTY and SWOT_LIST_TOO_LONG for each list, ANALYSIS_BLOCK_EMPTY for the
   *     blocks without a statement
   */
  public ImmutableList<Finding> check(AnalysisPolicy policy) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (SwotItem.Kind kind : SwotItem.Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      int size = list(kind).size();
      if (size == 0) {
        findings.add(
            Finding.warning(
                "SWOT_LIST_EMPTY",
                subject(),
                "the analysis of '{subject}' names no {kind}",
                ImmutableMap.of("subject", subject(), "kind", name)));
      } else if (size > policy.maxItems()) {
        findings.add(
            Finding.info(
                "SWOT_LIST_TOO_LONG",
                subject(),
                "the analysis of '{subject}' lists {actual} times {kind}, more than {limit}; keep"
                    + " what matters",
                ImmutableMap.of(
                    "subject",
                    subject(),
                    "kind",
                    name,
                    "actual",
                    size,
                    "limit",
                    policy.maxItems())));
      }
    }
    if (!blocksWithoutItems().isEmpty()) {
      findings.add(
          Finding.info(
              "ANALYSIS_BLOCK_EMPTY",
              subject(),
              "nothing in the analysis of '{subject}' comes from {blocks}",
              ImmutableMap.of(
                  "subject", subject(),
                  "blocks",
                      blocksWithoutItems().stream()
                          .map(block -> block.name().toLowerCase(Locale.ROOT))
                          .toList())));
    }
    return findings.build();
  }

  @Value.Check
  void check() {
    checkArgument(!subject().isBlank(), "SWOT analysis must name its subject: '%s'", subject());
    Set<String> seen = new HashSet<>();
    for (SwotItem item : items()) {
      checkArgument(
          seen.add(item.id()),
          "SWOT analysis of '%s' must have each id once: '%s'",
          subject(),
          item.id());
    }
  }

  /** Builds {@link SwotAnalysis} instances; the subject is required. */
  public static final class Builder extends ImmutableSwotAnalysis.Builder {
    Builder() {}
  }
}
