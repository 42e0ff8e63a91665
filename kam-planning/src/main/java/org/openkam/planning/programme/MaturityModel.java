package org.openkam.planning.programme;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;
import org.immutables.value.Value;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Scale;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Form;
import org.openkam.core.fields.Forms;
import org.openkam.core.numeric.Zeros;

/**
 * What a key account program is judged by: aspects, each with anchored levels and the symptoms by
 * which people recognize a low one.
 *
 * <p>Bottlenecks, questions to management, fields of action and design elements are instances of
 * this one idea; own ones are built in the same way. {@link ProgrammeReadiness} holds the levels
 * that people gave.
 */
@Value.Immutable
public abstract class MaturityModel {
  private static final Form<MaturityModel> FORM =
      Forms.readyOr(
          "a ready maturity model",
          () -> Maps.uniqueIndex(all(), MaturityModel::id),
          Fields.of(MaturityModel.class, MaturityModel::builder, Builder::build)
              .required("id", Forms.NAME, MaturityModel::id, Builder::id)
              .defaulted("labels", Labels.form(), MaturityModel::labels, Builder::labels)
              .defaulted("source", Forms.TEXT, MaturityModel::source, Builder::source)
              .required(
                  "aspects",
                  Aspect.form().list().described("minItems", 1),
                  MaturityModel::aspects,
                  Builder::aspects)
              .form());

  MaturityModel() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Form<MaturityModel> form() {
    return FORM;
  }

  /**
   * {@return the nine bottlenecks of key account management (Dingena 2002), from 0 (nothing passes)
   * to 4 (none); 2 is enough, and without a 1 for the commitment of top management the program must
   * not start; the anchors are ours}
   */
  public static MaturityModel bottlenecks() {
    return Bottlenecks.MODEL;
  }

  /**
   * {@return the four questions that management answers about its key account approach (Verbinnen):
   * 0 for no, 1 for in part, 2 for yes, which alone is enough; the anchors are ours}
   */
  public static MaturityModel managementQuestions() {
    return ManagementQuestions.MODEL;
  }

  /**
   * {@return the five fields of the St. Gallen concept: strategy, solutions, skills, structure and
   * screening (Zupancic and Müllner 2008), from 0 to 4, of which 2 is enough; the anchors are ours}
   */
  public static MaturityModel stGallen() {
    return StGallenFields.MODEL;
  }

  /**
   * {@return the eight design elements of strategic account management programs, four between the
   * companies and four within (Storbacka 2012), from 0 to 4, of which 2 is enough; the anchors are
   * ours}
   */
  public static MaturityModel storbacka() {
    return StorbackaElements.MODEL;
  }

  /** {@return the ready instances, in the order of this class} */
  public static ImmutableList<MaturityModel> all() {
    return ImmutableList.of(bottlenecks(), managementQuestions(), stGallen(), storbacka());
  }

  /** {@return the identifier} */
  public abstract String id();

  /** {@return the name shown to people, which is the identifier unless set} */
  @Value.Default
  public Labels labels() {
    return Labels.of(id());
  }

  /** {@return who published the aspects, such as an author and a year; empty for own ones} */
  @Value.Default
  public String source() {
    return "";
  }

  /** {@return what is judged, in order, each id once; all scales have the same bounds} */
  public abstract ImmutableList<Aspect> aspects();

  /**
   * Returns an aspect.
   *
   * @param id its identifier
   * @return the aspect
   * @throws IllegalArgumentException if there is none of this id
   */
  public Aspect aspect(String id) {
    return aspects().stream()
        .filter(aspect -> aspect.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no aspect '" + id + "' among " + ids()));
  }

  private ImmutableList<String> ids() {
    return aspects().stream().map(Aspect::id).collect(toImmutableList());
  }

  /** {@return the levels from the lowest to the best, the same for every aspect} */
  public Bounds bounds() {
    return aspects().get(0).bounds();
  }

  @Value.Check
  void check() {
    checkArgument(!id().isBlank(), "maturity model id must not be blank: '%s'", id());
    checkArgument(!aspects().isEmpty(), "maturity model '%s' must have an aspect", id());
    Set<String> seen = new HashSet<>();
    for (Aspect aspect : aspects()) {
      checkArgument(
          seen.add(aspect.id()),
          "maturity model '%s' must have each aspect once: '%s'",
          id(),
          aspect.id());
      checkArgument(
          aspect.bounds().equals(bounds()),
          "maturity model '%s' must have aspects with levels in %s, unlike '%s': %s",
          id(),
          bounds(),
          aspect.id(),
          aspect.bounds());
    }
  }

  /** Builds {@link MaturityModel} instances; the id and the aspects are required. */
  public static final class Builder extends ImmutableMaturityModel.Builder {
    Builder() {}
  }

  /** One thing that a program is judged by, such as the commitment of top management. */
  @Value.Immutable
  public abstract static class Aspect {
    private static final Fields<Aspect> FORM =
        Fields.of(Aspect.class, Aspect::builder, Builder::build)
            .required("id", Forms.NAME, Aspect::id, Builder::id)
            .defaulted("labels", Labels.form(), Aspect::labels, Builder::labels)
            .required("levels", Scale.Level.form().list(), Aspect::levels, Builder::levels)
            .defaulted("symptoms", Labels.form().map(), Aspect::symptoms, Builder::symptoms)
            .defaulted("sufficient", Forms.NUMBER, Aspect::sufficient, Builder::sufficient)
            .number("required", Aspect::required, Builder::required)
            .form();

    Aspect() {}

    /** {@return a builder with no property set} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return the form of this type: how it is written, read, hashed and compared} */
    public static Fields<Aspect> form() {
      return FORM;
    }

    /** {@return the identifier} */
    public abstract String id();

    /** {@return the name shown to people, which is the identifier unless set} */
    @Value.Default
    public Labels labels() {
      return Labels.of(id());
    }

    /**
     * {@return what each anchored level means, the lowest first, at least two; a level between two
     * anchors lies between what they say}
     */
    public abstract ImmutableList<Scale.Level> levels();

    /** {@return what people see where the level is low, by id} */
    public abstract ImmutableMap<String, Labels> symptoms();

    /**
     * {@return the level from which on the aspect is no gap, within the bounds; the best unless
     * set}
     */
    @Value.Default
    public double sufficient() {
      return levels().isEmpty() ? 0 : last().value();
    }

    /**
     * {@return the level that must be reached before the program may start, within the bounds;
     * empty where a low level only slows it down}
     */
    public abstract OptionalDouble required();

    Bounds bounds() {
      return new Bounds(levels().get(0).value(), last().value());
    }

    private Scale.Level last() {
      return levels().get(levels().size() - 1);
    }

    /**
     * Returns what a level means at least.
     *
     * @param level a level within the bounds
     * @return the highest anchor that is not above the level
     * @throws IllegalArgumentException if the level is out of bounds
     */
    public Scale.Level anchor(double level) {
      checkLevel("level", level);
      return levels().stream()
          .filter(anchor -> anchor.value() <= level)
          .max(Comparator.comparingDouble(Scale.Level::value))
          .orElseThrow();
    }

    /**
     * {@return what has to be there for the aspect to be no gap: the first anchor that suffices}
     */
    public Scale.Level target() {
      return levels().stream()
          .filter(anchor -> anchor.value() >= sufficient())
          .findFirst()
          .orElseThrow();
    }

    void checkLevel(String what, double level) {
      checkArgument(
          bounds().contains(level),
          "%s of aspect '%s' must lie within %s: %s",
          what,
          id(),
          bounds(),
          level);
    }

    @Value.Check
    Aspect check() {
      checkArgument(!id().isBlank(), "aspect id must not be blank: '%s'", id());
      checkArgument(
          levels().size() >= 2, "aspect '%s' must have two levels: %s", id(), levels().size());
      for (int i = 1; i < levels().size(); i++) {
        checkArgument(
            levels().get(i - 1).value() < levels().get(i).value(),
            "levels of aspect '%s' must ascend, but '%s' does not lie above its predecessor: %s",
            id(),
            levels().get(i).labels(),
            levels().get(i).value());
      }
      checkLevel("sufficient level", sufficient());
      required().ifPresent(level -> checkLevel("required level", level));
      return Zeros.isAnyNegative(sufficient(), required().orElse(0))
          ? builder()
              .from(this)
              .sufficient(sufficient() + 0.0)
              .required(Zeros.plain(required()))
              .build()
          : this;
    }

    /** Builds {@link Aspect} instances; the id and the levels are required. */
    public static final class Builder extends ImmutableAspect.Builder {
      Builder() {}
    }
  }
}
