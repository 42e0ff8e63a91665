package org.openkam.scoring.weighting.data;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.ServiceLoader;

/**
 * Weightings by name, for those who name theirs in a file.
 *
 * <p>Code that has a weighting in hand needs no registry. An application registers its own by
 * instance, {@code registry.with(myWeighting)}, or lets {@link #withDiscovered} find it: through
 * {@code provides Weighting with MyWeighting} in its {@code module-info}, or on the class path
 * through a line in {@code META-INF/services/org.openkam.scoring.weighting.data.Weighting}.
 * Immutable.
 */
public final class WeightingRegistry {
  private final ImmutableSortedMap<String, Weighting> weightings;

  private WeightingRegistry(ImmutableSortedMap<String, Weighting> weightings) {
    this.weightings = weightings;
  }

  /**
   * Returns a registry of weightings.
   *
   * @param weightings the weightings, each name once
   * @return the registry
   * @throws IllegalArgumentException if two weightings have the same name
   */
  public static WeightingRegistry of(Collection<? extends Weighting> weightings) {
    return new WeightingRegistry(ImmutableSortedMap.of()).withAll(weightings);
  }

  /**
   * Returns this registry with a weighting.
   *
   * @param weighting the weighting
   * @return the registry
   * @throws IllegalArgumentException if the name is taken
   */
  public WeightingRegistry with(Weighting weighting) {
    checkArgument(
        !weightings.containsKey(weighting.name()),
        "weighting name '%s' is taken, so it cannot be given to: %s",
        weighting.name(),
        weighting);
    return new WeightingRegistry(
        ImmutableSortedMap.<String, Weighting>naturalOrder()
            .putAll(weightings)
            .put(weighting.name(), weighting)
            .buildOrThrow());
  }

  /**
   * Returns this registry with the weightings that {@link ServiceLoader} finds.
   *
   * @param loader where to look, such as the class loader of the application
   * @return the registry
   * @throws IllegalArgumentException if a name is taken
   */
  public WeightingRegistry withDiscovered(ClassLoader loader) {
    return withAll(ServiceLoader.load(Weighting.class, loader));
  }

  private WeightingRegistry withAll(Iterable<? extends Weighting> more) {
    WeightingRegistry registry = this;
    for (Weighting weighting : more) {
      registry = registry.with(weighting);
    }
    return registry;
  }

  /** {@return the names, in alphabetical order} */
  public ImmutableSet<String> names() {
    return weightings.keySet();
  }

  /**
   * Returns the weighting with a name.
   *
   * @param name the name
   * @return the weighting
   * @throws IllegalArgumentException if the name is unknown
   */
  public Weighting weighting(String name) {
    Weighting weighting = weightings.get(name);
    checkArgument(weighting != null, "no weighting '%s' among %s", name, weightings.keySet());
    return weighting;
  }

  @Override
  public String toString() {
    return "weightings " + names();
  }
}
