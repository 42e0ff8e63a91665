package org.openkam.xmcda;

import static com.google.common.base.Preconditions.checkArgument;
import static org.openkam.xmcda.Texts.checkId;

import java.util.Optional;

/** Where an alternative is sorted to: a category, or a range of categories. */
public sealed interface XmcdaAssignment {
  /**
   * Returns an assignment to one category.
   *
   * @param category the id of the category
   * @return the assignment
   */
  static XmcdaAssignment to(String category) {
    return new Category(category);
  }

  /**
   * One category.
   *
   * @param category the id of the category
   */
  record Category(String category) implements XmcdaAssignment {
    /**
     * Creates the assignment.
     *
     * @param category the id of the category
     */
    public Category {
      checkId("category of an assignment", category);
    }
  }

  /**
   * A range of categories with at least one end.
   *
   * @param lower the id of the lowest category, empty for none
   * @param upper the id of the highest category, empty for none
   */
  record Range(Optional<String> lower, Optional<String> upper) implements XmcdaAssignment {
    /**
     * Creates the assignment.
     *
     * @param lower the id of the lowest category, empty for none
     * @param upper the id of the highest category, empty for none
     */
    public Range {
      checkArgument(lower.isPresent() || upper.isPresent(), "range of categories must have an end");
      lower.ifPresent(id -> checkId("lower end of an assignment", id));
      upper.ifPresent(id -> checkId("upper end of an assignment", id));
    }
  }
}
