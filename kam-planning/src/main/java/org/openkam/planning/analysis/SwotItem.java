package org.openkam.planning.analysis;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.account.Evidence;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;

/** One statement of an analysis: a strength, a weakness, an opportunity or a threat. */
@Value.Immutable
public abstract class SwotItem {
  private static final Fields<SwotItem> FORM =
      Fields.of(SwotItem.class, SwotItem::builder, Builder::build)
          .required("id", Forms.NAME, SwotItem::id, Builder::id)
          .required("kind", Forms.ofEnum(SwotKind.class), SwotItem::kind, Builder::kind)
          .required("block", Forms.ofEnum(AnalysisBlock.class), SwotItem::block, Builder::block)
          .required("statement", Forms.TEXT, SwotItem::statement, Builder::statement)
          .optional("evidence", Evidence.form(), SwotItem::evidence, Builder::evidence)
          .form();

  SwotItem() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<SwotItem> form() {
    return FORM;
  }

  /**
   * Returns a statement about ourselves.
   *
   * @param id the identifier, such as S1
   * @param kind strength or weakness
   * @param statement the statement, not blank
   * @return the item
   * @throws IllegalArgumentException if the kind is an opportunity or a threat
   */
  public static SwotItem internal(String id, SwotKind kind, String statement) {
    return of(id, kind, AnalysisBlock.INTERNAL, statement);
  }

  /**
   * Returns a statement.
   *
   * @param id the identifier, such as O2
   * @param kind what it says about our place
   * @param block where it comes from; internal for strengths and weaknesses only
   * @param statement the statement, not blank
   * @return the item
   */
  public static SwotItem of(String id, SwotKind kind, AnalysisBlock block, String statement) {
    return builder().id(id).kind(kind).block(block).statement(statement).build();
  }

  /** {@return the identifier, unique in an analysis} */
  public abstract String id();

  /** {@return what it says about our place} */
  public abstract SwotKind kind();

  /** {@return the part of the analysis that it comes from} */
  public abstract AnalysisBlock block();

  /** {@return the statement in words} */
  public abstract String statement();

  /** {@return what the statement rests on} */
  public abstract Optional<Evidence> evidence();

  @Value.Check
  void check() {
    checkArgument(!id().isBlank(), "SWOT item id must not be blank: '%s'", id());
    checkArgument(
        !statement().isBlank(), "SWOT item '%s' must have a statement: '%s'", id(), statement());
    checkArgument(
        kind().isInternal() == (block() == AnalysisBlock.INTERNAL),
        "SWOT item '%s' of kind %s cannot come from block: %s",
        id(),
        kind(),
        block());
  }

  /** Builds {@link SwotItem} instances; all but the evidence are required. */
  public static final class Builder extends ImmutableSwotItem.Builder {
    Builder() {}
  }
}
