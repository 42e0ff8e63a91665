package org.openkam.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openkam.core.finding.Attributes;

/**
 * Kinds of measures by name, for models that are read from a file.
 *
 * <p>Code that has a measure in hand needs no registry. An application registers its own measure by
 * instance, {@code Measures.standard().with(myMeasure)}, or lets {@link #withDiscovered} find its
 * kind: through {@code provides MeasureKind with MyKind} in its {@code module-info}, or on the
 * class path through a line in {@code META-INF/services/org.openkam.core.measure.MeasureKind}.
 * Immutable.
 */
public final class MeasureRegistry {
  private final ImmutableSortedMap<String, MeasureKind> kinds;

  private MeasureRegistry(ImmutableSortedMap<String, MeasureKind> kinds) {
    this.kinds = kinds;
  }

  /**
   * Returns a registry of kinds.
   *
   * @param kinds the kinds, each name once
   * @return the registry
   * @throws IllegalArgumentException if two kinds have the same name
   */
  public static MeasureRegistry of(Collection<? extends MeasureKind> kinds) {
    return new MeasureRegistry(ImmutableSortedMap.of()).withAll(kinds);
  }

  /**
   * Returns this registry with a measure that takes no parameters.
   *
   * @param measure the measure
   * @return the registry
   * @throws IllegalArgumentException if the name of its kind is taken, or if it has parameters
   */
  public MeasureRegistry with(Measure measure) {
    return with(MeasureKind.of(measure));
  }

  /**
   * Returns this registry with a kind.
   *
   * @param kind the kind
   * @return the registry
   * @throws IllegalArgumentException if the name is taken
   */
  public MeasureRegistry with(MeasureKind kind) {
    checkArgument(
        !kinds.containsKey(kind.name()),
        "name of a measure kind must be free, but is taken: '%s'",
        kind.name());
    SortedMap<String, MeasureKind> all = new TreeMap<>(kinds);
    all.put(kind.name(), kind);
    return new MeasureRegistry(ImmutableSortedMap.copyOfSorted(all));
  }

  /**
   * Returns this registry with kinds.
   *
   * @param further the kinds
   * @return the registry
   * @throws IllegalArgumentException if a name is taken
   */
  public MeasureRegistry withAll(Collection<? extends MeasureKind> further) {
    MeasureRegistry registry = this;
    for (MeasureKind kind : further) {
      registry = registry.with(kind);
    }
    return registry;
  }

  /**
   * Returns this registry with the kinds that {@link ServiceLoader} finds.
   *
   * @param loader where to look, such as the class loader of the application
   * @return the registry
   * @throws IllegalArgumentException if a name is taken
   */
  public MeasureRegistry withDiscovered(ClassLoader loader) {
    MeasureRegistry registry = this;
    for (MeasureKind kind : ServiceLoader.load(MeasureKind.class, loader)) {
      registry = registry.with(kind);
    }
    return registry;
  }

  /** {@return the names of the kinds, in alphabetical order} */
  public ImmutableSet<String> names() {
    return kinds.keySet();
  }

  /**
   * Returns the measure of a kind with parameters.
   *
   * @param kind the name of the kind
   * @param parameters its parameters
   * @return the measure
   * @throws IllegalArgumentException if the kind is unknown, or if a parameter is missing, unknown
   *     or out of range
   */
  public Measure measure(String kind, Attributes parameters) {
    MeasureKind known = kinds.get(kind);
    checkArgument(known != null, "no measure kind '%s' among %s", kind, kinds.keySet());
    return known.create(parameters, this);
  }

  /**
   * Returns the measure that attributes describe.
   *
   * @param description what {@link Measures#describe} returned
   * @return the measure
   * @throws IllegalArgumentException if the kind is unknown, or if a parameter is missing, unknown
   *     or out of range
   */
  public Measure measure(Attributes description) {
    description.checkNames("measure", Measures.KIND, Measures.PARAMETERS);
    return measure(
        description
            .findText(Measures.KIND)
            .orElseThrow(() -> new IllegalArgumentException("measure must have a 'kind'")),
        description.findAttributes(Measures.PARAMETERS).orElse(Attributes.empty()));
  }

  @Override
  public String toString() {
    return "measures " + names();
  }
}
