package org.openkam.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openkam.core.coverage.Checklists;
import org.openkam.core.coverage.CoverageMatrices;
import org.openkam.core.coverage.CoverageMatrix;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Language;
import org.openkam.core.criterion.StandardCriteria;
import org.openkam.core.gate.Gate;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.phase.Phase;
import org.openkam.core.phase.PhaseModels;
import org.openkam.core.portfolio.Axis;
import org.openkam.core.portfolio.PortfolioMatrices;
import org.openkam.core.portfolio.PortfolioMatrix;
import org.openkam.core.relationship.Ladders;
import org.openkam.core.scorecard.Indicators;
import org.openkam.planning.plan.KeyStatus;
import org.openkam.planning.plan.PlanTemplate;
import org.openkam.planning.programme.MaturityModel;
import org.openkam.planning.relationship.RetentionRisk;
import org.openkam.planning.selection.SelectionGates;
import org.openkam.planning.team.RoleModel;

/**
 * What things are called: labels by the id or by the English name of a thing.
 *
 * <p>Holds what the library itself names; the names of a model come on top.
 */
final class Terms {
  private static final Terms STANDARD = standardTerms();

  private final ImmutableMap<String, Labels> labels;

  private Terms(Map<String, Labels> labels) {
    this.labels = ImmutableMap.copyOf(labels);
  }

  static Terms standard() {
    return STANDARD;
  }

  /** {@return these terms with those of a model, which win} */
  Terms with(SelectionModel model) {
    Map<String, Labels> all = new LinkedHashMap<>(labels);
    model.criteria().forEach(criterion -> add(criterion, all));
    model.gates().forEach(gate -> add(gate, all));
    model.portfolio().ifPresent(matrix -> add(matrix, all));
    return new Terms(all);
  }

  /** {@return these terms with those that programs are judged by, which win} */
  Terms withModels(List<MaturityModel> models) {
    Map<String, Labels> all = new LinkedHashMap<>(labels);
    models.forEach(model -> add(model, all));
    return new Terms(all);
  }

  Optional<Labels> find(String name) {
    return Optional.ofNullable(labels.get(name));
  }

  /** {@return all names in a language} */
  ImmutableSet<String> labels(Language language) {
    return labels.values().stream()
        .map(one -> one.in(language))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return labels in a language, where they lack it from what else is called so in English} */
  String label(Labels wanted, Language language) {
    return wanted.texts().containsKey(language)
        ? wanted.in(language)
        : find(wanted.toString()).orElse(wanted).in(language);
  }

  private static Terms standardTerms() {
    Map<String, Labels> all = new LinkedHashMap<>();
    coverage().forEach(matrix -> add(matrix, all));
    Indicators.all().forEach(one -> put(one.id(), one.labels(), all));
    Ladders.all().forEach(ladder -> ladder.levels().forEach((id, name) -> put(id, name, all)));
    MaturityModel.all().forEach(model -> add(model, all));
    PhaseModels.all().forEach(model -> model.phases().forEach(phase -> add(phase, all)));
    PhaseModels.all().forEach(model -> model.sideStates().forEach(phase -> add(phase, all)));
    PortfolioMatrices.all().forEach(matrix -> add(matrix, all));
    ImmutableList.of(PlanTemplate.full(), PlanTemplate.sixQuestions())
        .forEach(plan -> plan.sections().forEach((id, name) -> put(id, name, all)));
    ImmutableList.of(
            SelectionGates.concreteBenefit(),
            SelectionGates.steadyPurchasing(1),
            SelectionGates.sharedVision())
        .forEach(gate -> add(gate, all));
    for (KeyStatus status : KeyStatus.values()) {
      status.steps().forEach(step -> put(step.id(), step.labels(), all));
    }
    RetentionRisk.standardConditions().stream()
        .filter(gate -> !gate.labels().equals(Labels.of(gate.id())))
        .forEach(gate -> add(gate, all));
    RoleModel.all().forEach(model -> add(model.value(), all));
    StandardCriteria.all().forEach(criterion -> add(criterion, all));
    return new Terms(all);
  }

  private static ImmutableList<CoverageMatrix> coverage() {
    return ImmutableList.<CoverageMatrix>builder()
        .addAll(Checklists.all())
        .add(CoverageMatrices.bridgeFunctions(), CoverageMatrices.coreRolesByParty())
        .add(CoverageMatrices.keyAccountChecklist(), Checklists.accountAnalysis())
        .build();
  }

  /** Adds texts only: the ids of aspects are short words that mean other things elsewhere. */
  private static void add(MaturityModel model, Map<String, Labels> all) {
    put(model.labels(), all);
    for (MaturityModel.Aspect aspect : model.aspects()) {
      put(aspect.labels(), all);
      aspect.levels().forEach(level -> put(level.labels(), all));
      aspect.symptoms().values().forEach(symptom -> put(symptom, all));
    }
  }

  private static void add(CoverageMatrix matrix, Map<String, Labels> all) {
    matrix.rows().forEach((id, name) -> put(id, name, all));
    matrix.columns().forEach((id, name) -> put(id, name, all));
  }

  private static void add(Phase phase, Map<String, Labels> all) {
    put(phase.id(), phase.labels(), all);
    phase.gates().forEach(gate -> add(gate, all));
  }

  private static void add(Gate gate, Map<String, Labels> all) {
    put(gate.id(), gate.labels(), all);
  }

  private static void add(PortfolioMatrix matrix, Map<String, Labels> all) {
    put(matrix.id(), matrix.labels(), all);
    add(matrix.horizontal(), all);
    add(matrix.vertical(), all);
    matrix.cells().forEach(cell -> put(cell.id(), cell.labels(), all));
    matrix.cells().forEach(cell -> all.put(cell.strategy().toString(), cell.strategy()));
  }

  private static void add(Axis axis, Map<String, Labels> all) {
    put(axis.id(), axis.labels(), all);
    axis.bands().forEach(band -> all.put(band.toString(), band));
  }

  private static void add(Criterion criterion, Map<String, Labels> all) {
    put(criterion.id(), criterion.labels(), all);
    put(criterion.measure().name(), criterion.labels(), all);
    criterion.scale().levels().forEach(level -> all.put(level.labels().toString(), level.labels()));
  }

  private static void put(Labels labels, Map<String, Labels> all) {
    put(labels.toString(), labels, all);
  }

  private static void put(String id, Labels labels, Map<String, Labels> all) {
    Labels known = all.getOrDefault(labels.toString(), labels);
    Labels whole =
        Labels.copyOf(
            ImmutableMap.<Language, String>builder()
                .putAll(known.texts())
                .putAll(labels.texts())
                .buildKeepingLast());
    all.put(id, whole);
    all.put(labels.toString(), whole);
  }
}
