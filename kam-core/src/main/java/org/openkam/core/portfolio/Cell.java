package org.openkam.core.portfolio;

import org.immutables.value.Value;
import org.openkam.core.criterion.Labels;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;

/** One cell of a portfolio matrix: its name, the zone it belongs to and what to do there. */
@Value.Immutable
public abstract class Cell {
  private static final Fields<Cell> FORM =
      Fields.of(Cell.class, Cell::builder, Builder::build)
          .required("id", Forms.NAME, Cell::id, Builder::id)
          .defaulted("zone", Forms.TEXT, Cell::zone, Builder::zone)
          .required("labels", Labels.form(), Cell::labels, Builder::labels)
          .required("strategy", Labels.form(), Cell::strategy, Builder::strategy)
          .form();

  Cell() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<Cell> form() {
    return FORM;
  }

  /**
   * Returns a cell.
   *
   * @param id the identifier, unique in the matrix
   * @param zone the zone of cells that are treated alike, such as {@code INVEST}
   * @param labels the name shown to people
   * @param strategy what to do with accounts in the cell
   * @return the cell
   */
  public static Cell of(String id, String zone, Labels labels, Labels strategy) {
    return builder().id(id).zone(zone).labels(labels).strategy(strategy).build();
  }

  /** {@return the identifier, unique in the matrix} */
  public abstract String id();

  /** {@return the zone of cells that are treated alike, which is the id unless set} */
  @Value.Default
  public String zone() {
    return id();
  }

  /** {@return the name shown to people} */
  public abstract Labels labels();

  /** {@return what to do with accounts in the cell} */
  public abstract Labels strategy();

  /** Builds {@link Cell} instances; the id, the labels and the strategy are required. */
  public static final class Builder extends ImmutableCell.Builder {
    Builder() {}
  }
}
