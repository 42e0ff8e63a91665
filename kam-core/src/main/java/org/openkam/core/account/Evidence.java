package org.openkam.core.account;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;

/** Where a statement comes from: its source, the day, the author, and the words. */
@Value.Immutable
public abstract class Evidence {
  private static final Fields<Evidence> FORM =
      Fields.of(Evidence.class, Evidence::builder, Builder::build)
          .required("source", Forms.NAME, Evidence::source, Builder::source)
          .optional("date", Forms.DAY, Evidence::date, Builder::date)
          .optional("author", Forms.TEXT, Evidence::author, Builder::author)
          .optional("note", Forms.TEXT, Evidence::note, Builder::note)
          .form();

  Evidence() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<Evidence> form() {
    return FORM;
  }

  /**
   * Returns evidence that names only its source.
   *
   * @param source where it comes from, not blank
   * @return the evidence
   */
  public static Evidence from(String source) {
    return builder().source(source).build();
  }

  /** {@return where it comes from, such as a system, a document or a meeting} */
  public abstract String source();

  /** {@return the day it was recorded} */
  public abstract Optional<LocalDate> date();

  /** {@return who recorded it} */
  public abstract Optional<String> author();

  /** {@return what was recorded, in words} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    checkArgument(!source().isBlank(), "evidence must name its source: '%s'", source());
  }

  /** Builds {@link Evidence} instances; the source is required. */
  public static final class Builder extends ImmutableEvidence.Builder {
    Builder() {}
  }
}
