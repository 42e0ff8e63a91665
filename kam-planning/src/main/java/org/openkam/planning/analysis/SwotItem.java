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
          .required("kind", Forms.ofEnum(Kind.class), SwotItem::kind, Builder::kind)
          .required("block", Forms.ofEnum(Block.class), SwotItem::block, Builder::block)
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
  public static SwotItem internal(String id, Kind kind, String statement) {
    return of(id, kind, Block.INTERNAL, statement);
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
  public static SwotItem of(String id, Kind kind, Block block, String statement) {
    return builder().id(id).kind(kind).block(block).statement(statement).build();
  }

  /** {@return the identifier, unique in an analysis} */
  public abstract String id();

  /** {@return what it says about our place} */
  public abstract Kind kind();

  /** {@return the part of the analysis that it comes from} */
  public abstract Block block();

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
        kind().isInternal() == (block() == Block.INTERNAL),
        "SWOT item '%s' of kind %s cannot come from block: %s",
        id(),
        kind(),
        block());
  }

  /** What a statement of an analysis says about our place at an account. */
  public enum Kind {
    /** What we are good at, compared with the competition. */
    STRENGTH,
    /** What we lack, compared with the competition. */
    WEAKNESS,
    /** A development outside that can help us. */
    OPPORTUNITY,
    /** A development outside that can hurt us. */
    THREAT;

    /** {@return whether it is about ourselves and not about the world outside} */
    public boolean isInternal() {
      return this == STRENGTH || this == WEAKNESS;
    }
  }

  /** The part of an analysis that a statement comes from. */
  public enum Block {
    /** Who buys, what they need and how they choose (A of the Dutch ABCD). */
    CUSTOMERS,
    /** The branch and what shapes it; DESTEP belongs here (B). */
    INDUSTRY,
    /** Who else serves the account, and how well (C). */
    COMPETITORS,
    /** The ways to the market and who holds them (D). */
    DISTRIBUTION,
    /** Our own company. */
    INTERNAL
  }

  /** Builds {@link SwotItem} instances; all but the evidence are required. */
  public static final class Builder extends ImmutableSwotItem.Builder {
    Builder() {}
  }
}
