package org.openkam.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.openkam.core.criterion.Labels;

/** Ordered levels of a relation, such as from vendor to trusted adviser. */
@Value.Immutable
public abstract class Ladder {
  Ladder() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier} */
  public abstract String id();

  /** {@return the names of the levels by id, from the lowest to the highest, at least two} */
  public abstract ImmutableMap<String, Labels> levels();

  /** {@return the level, from one, that a relation falls back to when it is handed over} */
  public abstract OptionalInt levelAfterHandover();

  /**
   * Returns the place of a level.
   *
   * @param level the id of a level
   * @return the place, from one (lowest)
   * @throws IllegalArgumentException if the level is unknown
   */
  public int number(String level) {
    checkLevel(level);
    return levels().keySet().asList().indexOf(level) + 1;
  }

  void checkLevel(String level) {
    checkArgument(levels().containsKey(level), "no level '%s' among %s", level, levels().keySet());
  }

  /**
   * Returns a level by its place.
   *
   * @param number the place, from one (lowest)
   * @return the id of the level
   */
  public String level(int number) {
    checkNumber(number);
    return levels().keySet().asList().get(number - 1);
  }

  private void checkNumber(int number) {
    checkArgument(
        number >= 1 && number <= levels().size(),
        "ladder '%s' has levels 1 to %s: %s",
        id(),
        levels().size(),
        number);
  }

  /**
   * Returns the level after somebody else takes the relation over.
   *
   * @param current the id of the level before
   * @return the level that the handover rule names, but none above the current one; the current
   *     level where the ladder has no rule
   */
  public String afterHandover(String current) {
    int before = number(current);
    return level(Math.min(before, levelAfterHandover().orElse(before)));
  }

  @Value.Check
  void check() {
    checkArgument(!id().isBlank(), "ladder id must not be blank: '%s'", id());
    checkArgument(
        levels().size() >= 2, "ladder '%s' must have two levels: %s", id(), levels().keySet());
    levelAfterHandover().ifPresent(this::checkNumber);
  }

  /** Builds {@link Ladder} instances; the id and the levels are required. */
  public static final class Builder extends ImmutableLadder.Builder {
    Builder() {}
  }
}
