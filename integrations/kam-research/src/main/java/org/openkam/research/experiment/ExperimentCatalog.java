package org.openkam.research.experiment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.scoring.standard.Strategies;
import org.openkam.scoring.strategy.StrategyRegistry;
import org.openkam.scoring.weighting.data.WeightingRegistry;
import org.openkam.scoring.weighting.data.Weightings;

/**
 * What the names in the text of an {@link Experiment} stand for: strategies, weightings, metrics
 * and data sources.
 *
 * <p>Invented portfolios need no entry, since a text holds their whole design. Data that code makes
 * or reads is known to a text by its name alone, and only if it is listed here.
 */
@Value.Immutable
public abstract class ExperimentCatalog {
  private static final ExperimentCatalog STANDARD = builder().build();

  ExperimentCatalog() {}

  /** {@return a builder with every property at its default} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the catalog of what the library provides, without data} */
  public static ExperimentCatalog standard() {
    return STANDARD;
  }

  /** {@return the strategies by name, those of the library unless set} */
  @Value.Default
  public StrategyRegistry strategies() {
    return Strategies.standard();
  }

  /** {@return the weightings by name, those of the library unless set} */
  @Value.Default
  public WeightingRegistry weightings() {
    return Weightings.standard();
  }

  /** {@return the metrics, each name once, those of the library unless set} */
  @Value.Default
  public ImmutableList<Metric> metrics() {
    return Metrics.all();
  }

  /** {@return data that texts refer to by name, each name once; none unless set} */
  public abstract ImmutableList<DataSource> data();

  Metric metric(String name) {
    return metrics().stream()
        .filter(metric -> metric.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown("metric", name, metricNames()));
  }

  Optional<DataSource> find(String source) {
    return data().stream().filter(each -> each.name().equals(source)).findFirst();
  }

  DataSource source(String name) {
    return find(name).orElseThrow(() -> unknown("data source", name, sourceNames()));
  }

  private static IllegalArgumentException unknown(String kind, String name, List<String> known) {
    return new IllegalArgumentException("no " + kind + " '" + name + "' among " + known);
  }

  private List<String> metricNames() {
    return metrics().stream().map(Metric::name).toList();
  }

  private List<String> sourceNames() {
    return data().stream().map(DataSource::name).toList();
  }

  @Value.Check
  void check() {
    checkEach("metric", metricNames());
    checkEach("data source", sourceNames());
  }

  private static void checkEach(String kind, List<String> names) {
    checkArgument(
        names.stream().distinct().count() == names.size(),
        "catalog must have each %s once: %s",
        kind,
        names);
  }

  /** Builds {@link ExperimentCatalog} instances; nothing is required. */
  public static final class Builder extends ImmutableExperimentCatalog.Builder {
    Builder() {}
  }
}
