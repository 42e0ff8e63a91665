package org.openkam.core.portfolio;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.openkam.core.criterion.Labels;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Form;
import org.openkam.core.fields.Forms;

/**
 * A grid of two named axes on which accounts are placed, with a strategy for each cell.
 *
 * <p>The axes are called horizontal and vertical only for drawing; everything else refers to them
 * by id, because published drawings differ in which is which. Ready instances are in {@link
 * PortfolioMatrices}.
 */
@Value.Immutable
public abstract class PortfolioMatrix {
  private static final Form<PortfolioMatrix> FORM =
      Forms.readyOr(
          "a portfolio matrix or the name of one",
          PortfolioMatrices::byId,
          Fields.of(PortfolioMatrix.class, PortfolioMatrix::builder, Builder::build)
              .required("id", Forms.NAME, PortfolioMatrix::id, Builder::id)
              .defaulted("labels", Labels.form(), PortfolioMatrix::labels, Builder::labels)
              .required("horizontal", Axis.form(), PortfolioMatrix::horizontal, Builder::horizontal)
              .required("vertical", Axis.form(), PortfolioMatrix::vertical, Builder::vertical)
              .defaulted(
                  "edgeRule",
                  Forms.ofEnum(Axis.EdgeRule.class),
                  PortfolioMatrix::edgeRule,
                  Builder::edgeRule)
              .required("cells", Cell.form().list(), PortfolioMatrix::cells, Builder::cells)
              .form());

  PortfolioMatrix() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Form<PortfolioMatrix> form() {
    return FORM;
  }

  /** {@return the identifier} */
  public abstract String id();

  /** {@return the name shown to people, which is the identifier unless set} */
  @Value.Default
  public Labels labels() {
    return Labels.of(id());
  }

  /** {@return the axis drawn from left (low) to right (high)} */
  public abstract Axis horizontal();

  /** {@return the axis drawn from bottom (low) to top (high)} */
  public abstract Axis vertical();

  /** {@return to which band an edge belongs, the band above unless set} */
  @Value.Default
  public Axis.EdgeRule edgeRule() {
    return Axis.EdgeRule.LOWER_INCLUSIVE;
  }

  /**
   * {@return the cells: the row of the lowest vertical band first, and in it the lowest horizontal
   * band first}
   */
  public abstract ImmutableList<Cell> cells();

  /**
   * Returns the cell that a position falls into.
   *
   * @param horizontal a finite position on the horizontal axis
   * @param vertical a finite position on the vertical axis
   * @return the cell
   */
  public Cell cellAt(double horizontal, double vertical) {
    return cell(
        horizontal().bandAt(horizontal, edgeRule()), vertical().bandAt(vertical, edgeRule()));
  }

  /**
   * Returns a cell by its bands.
   *
   * @param horizontalBand the band on the horizontal axis, from zero (lowest)
   * @param verticalBand the band on the vertical axis, from zero (lowest)
   * @return the cell
   */
  public Cell cell(int horizontalBand, int verticalBand) {
    return cells().get(verticalBand * horizontal().bands().size() + horizontalBand);
  }

  @Value.Check
  void check() {
    checkArgument(!id().isBlank(), "portfolio matrix id must not be blank: '%s'", id());
    int size = horizontal().bands().size() * vertical().bands().size();
    checkArgument(
        cells().size() == size,
        "portfolio matrix '%s' must have %s cells: %s",
        id(),
        size,
        cells().size());
    checkArgument(
        !horizontal().id().equals(vertical().id()),
        "portfolio matrix '%s' must have two different axes: '%s'",
        id(),
        vertical().id());
    long ids = cells().stream().map(Cell::id).distinct().count();
    checkArgument(
        ids == size,
        "portfolio matrix '%s' must have a different id for each cell: %s",
        id(),
        cells().stream().map(Cell::id).toList());
  }

  /** One cell of a portfolio matrix: its name, the zone it belongs to and what to do there. */
  @Value.Immutable
  public abstract static class Cell {
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

  /** Builds {@link PortfolioMatrix} instances; id, axes and cells are required. */
  public static final class Builder extends ImmutablePortfolioMatrix.Builder {
    Builder() {}
  }
}
