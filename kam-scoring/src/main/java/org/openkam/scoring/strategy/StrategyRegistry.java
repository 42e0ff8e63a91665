package org.openkam.scoring.strategy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openkam.core.model.StrategySpec;

/**
 * Strategies by name, for models that name theirs in a file.
 *
 * <p>Code that has a strategy in hand needs no registry. An application registers its own strategy
 * by instance, {@code registry.with(myStrategy)}, or lets {@link #withDiscovered} find it: through
 * {@code provides ScoringStrategy with MyStrategy} in its {@code module-info}, or on the class path
 * through a line in {@code META-INF/services/org.openkam.scoring.strategy.ScoringStrategy}.
 * Immutable.
 */
public final class StrategyRegistry {
  private final ImmutableSortedMap<String, ScoringStrategy> strategies;

  private StrategyRegistry(ImmutableSortedMap<String, ScoringStrategy> strategies) {
    this.strategies = strategies;
  }

  /**
   * Returns a registry of strategies.
   *
   * @param strategies the strategies, each name once
   * @return the registry
   * @throws IllegalArgumentException if two strategies have the same name
   */
  public static StrategyRegistry of(Collection<? extends ScoringStrategy> strategies) {
    StrategyRegistry registry = new StrategyRegistry(ImmutableSortedMap.of());
    for (ScoringStrategy strategy : strategies) {
      registry = registry.with(strategy);
    }
    return registry;
  }

  /**
   * Returns this registry with a strategy.
   *
   * @param strategy the strategy, whose parameters are the defaults of its name
   * @return the registry
   * @throws IllegalArgumentException if the name is taken
   */
  public StrategyRegistry with(ScoringStrategy strategy) {
    ScoringStrategy taken = strategies.get(strategy.name());
    checkArgument(
        taken == null,
        "strategy name '%s' is taken by %s, so it cannot be given to: %s",
        strategy.name(),
        taken,
        strategy);
    SortedMap<String, ScoringStrategy> all = new TreeMap<>(strategies);
    all.put(strategy.name(), strategy);
    return new StrategyRegistry(ImmutableSortedMap.copyOfSorted(all));
  }

  /**
   * Returns this registry with the strategies that {@link ServiceLoader} finds.
   *
   * @param loader where to look, such as the class loader of the application
   * @return the registry
   * @throws IllegalArgumentException if a name is taken
   */
  public StrategyRegistry withDiscovered(ClassLoader loader) {
    StrategyRegistry registry = this;
    for (ScoringStrategy strategy : ServiceLoader.load(ScoringStrategy.class, loader)) {
      registry = registry.with(strategy);
    }
    return registry;
  }

  /** {@return the names, in alphabetical order} */
  public ImmutableSet<String> names() {
    return strategies.keySet();
  }

  /** {@return the strategies with their default parameters, in the order of their names} */
  public ImmutableSet<ScoringStrategy> strategies() {
    return ImmutableSet.copyOf(strategies.values());
  }

  /**
   * Returns the strategy with a name and its default parameters.
   *
   * @param name the name
   * @return the strategy
   * @throws IllegalArgumentException if the name is unknown
   */
  public ScoringStrategy strategy(String name) {
    ScoringStrategy strategy = strategies.get(name);
    checkArgument(strategy != null, "no strategy '%s' among %s", name, strategies.keySet());
    return strategy;
  }

  /**
   * Returns the strategy that a model names.
   *
   * @param spec name and parameters
   * @return the strategy with the parameters
   * @throws IllegalArgumentException if the name or a parameter is unknown
   */
  public ScoringStrategy strategy(StrategySpec spec) {
    return strategy(spec.name()).withParameters(spec.parameters());
  }

  @Override
  public String toString() {
    return "strategies " + names();
  }
}
