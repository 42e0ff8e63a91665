package org.openkam.research.experiment;

import static com.google.common.base.Preconditions.checkArgument;

import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Form;
import org.openkam.core.fields.Forms;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.StrategySpec;
import org.openkam.research.simulation.PortfolioDesign;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.weighting.data.Weighting;

/** The form of experiments, which names what the catalog knows. */
final class ExperimentForm {
  /** A name with parameters; the name alone where there are none. */
  private static final Form<StrategySpec> SPEC =
      Forms.textOr(
          Forms.NAME.as(StrategySpec::name, StrategySpec::of),
          spec -> spec.parameters().size() == 0,
          StrategySpec.form());

  /** A source with its design. */
  private static final Form<DataSource> INVENTED =
      Fields.of(
          DataSource.class,
          Field.required("name", Forms.NAME, DataSource::name),
          Field.required("design", PortfolioDesign.form(), ExperimentForm::design),
          (name, design) -> DataSource.of(name, design));

  private static final Form<Normalization> NORMALIZATION =
      Forms.NAME.as(ExperimentForm::normalization, Normalizations::of);

  private final ExperimentCatalog catalog;

  private ExperimentForm(ExperimentCatalog catalog) {
    this.catalog = catalog;
  }

  static Fields<Experiment> of(ExperimentCatalog catalog) {
    return new ExperimentForm(catalog).fields();
  }

  private Fields<Experiment> fields() {
    return Fields.of(Experiment.class, Experiment::builder, Experiment.Builder::build)
        .derived("schemaVersion", Forms.version(1), experiment -> 1)
        .defaulted("name", Forms.TEXT, Experiment::name, Experiment.Builder::name)
        .required("data", data().list(), Experiment::data, Experiment.Builder::data)
        .required(
            "strategies",
            SPEC.<ScoringStrategy>as(this::strategy, catalog.strategies()::strategy).list(),
            Experiment::strategies,
            Experiment.Builder::strategies)
        .defaulted(
            "normalizations",
            NORMALIZATION.list(),
            Experiment::normalizations,
            Experiment.Builder::normalizations)
        .required(
            "weightings",
            SPEC.<Weighting>as(this::weighting, this::weighting).list(),
            Experiment::weightings,
            Experiment.Builder::weightings)
        .defaulted(
            "missing",
            Forms.ofEnum(ScoringPolicy.MissingData.class).list(),
            Experiment::missing,
            Experiment.Builder::missing)
        .required(
            "chosenSize",
            Forms.WHOLE_NUMBER,
            Experiment::chosenSize,
            Experiment.Builder::chosenSize)
        .required(
            "metrics",
            Forms.NAME.<Metric>as(this::metric, catalog::metric).list(),
            Experiment::metrics,
            Experiment.Builder::metrics)
        .defaulted(
            "replications",
            Forms.WHOLE_NUMBER,
            Experiment::replications,
            Experiment.Builder::replications)
        .wholeNumber("subset", Experiment::subset, Experiment.Builder::subset)
        .wholeNumber("fraction", Experiment::fraction, Experiment.Builder::fraction)
        .required("seed", Forms.LONG_NUMBER, Experiment::seed, Experiment.Builder::seed)
        .form();
  }

  private Form<DataSource> data() {
    return Forms.textOr(
        Forms.NAME.as(DataSource::name, catalog::source),
        source -> catalog.find(source.name()).filter(source::equals).isPresent(),
        INVENTED.as(ExperimentForm::invented, source -> source));
  }

  private static DataSource invented(DataSource source) {
    checkArgument(
        source.source() instanceof InventedProblems,
        "data source '%s' is made by code and cannot be written unless the catalog lists it",
        source.name());
    return source;
  }

  private static PortfolioDesign design(DataSource source) {
    return ((InventedProblems) source.source()).design();
  }

  private static String normalization(Normalization normalization) {
    checkNamed(
        "normalization", normalization.id(), normalization, Normalizations.of(normalization.id()));
    return normalization.id();
  }

  private StrategySpec strategy(ScoringStrategy strategy) {
    StrategySpec spec = new StrategySpec(strategy.name(), strategy.parameters());
    checkNamed("strategy", strategy.name(), strategy, catalog.strategies().strategy(spec));
    return spec;
  }

  private StrategySpec weighting(Weighting weighting) {
    StrategySpec spec = new StrategySpec(weighting.name(), weighting.parameters());
    checkNamed("weighting", weighting.name(), weighting, weighting(spec));
    return spec;
  }

  private Weighting weighting(StrategySpec spec) {
    return catalog.weightings().weighting(spec.name()).withParameters(spec.parameters());
  }

  private String metric(Metric metric) {
    checkNamed("metric", metric.name(), metric, catalog.metric(metric.name()));
    return metric.name();
  }

  /** Refuses what would be read as something else of the same name. */
  private static void checkNamed(String kind, String name, Object written, Object known) {
    checkArgument(
        written.equals(known),
        "%s '%s' must be the one that the catalog has under its name: %s",
        kind,
        name,
        written);
  }
}
