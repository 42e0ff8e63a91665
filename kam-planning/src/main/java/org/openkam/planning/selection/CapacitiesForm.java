package org.openkam.planning.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.openkam.core.fields.Definitions;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Form;
import org.openkam.core.fields.FormReader;
import org.openkam.core.fields.FormWriter;
import org.openkam.core.fields.Forms;
import org.openkam.core.finding.Attributes;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.Measures;

/** Capacities by measure: by name where all are plain figures, else as a list. */
enum CapacitiesForm implements Form<ImmutableMap<Measure, Double>> {
  INSTANCE;

  private static final Form<ImmutableMap<Measure, Double>> BY_NAME =
      Forms.NUMBER.mapBy(Measure::name, Measures::figure);

  private static final Form<ImmutableMap<Measure, Double>> LISTED =
      Fields.of(
              Capacity.class,
              Field.required("measure", Measures.form(), Capacity::measure),
              Field.required("capacity", Forms.AMOUNT, Capacity::amount),
              Capacity::new)
          .listBy(capacity -> capacity.measure().name())
          .as(CapacitiesForm::listed, CapacitiesForm::byMeasure);

  @Override
  public void write(ImmutableMap<Measure, Double> capacities, FormWriter out) {
    boolean isByName = capacities.keySet().stream().allMatch(Measures::isFigure);
    (isByName ? BY_NAME : LISTED).write(capacities, out);
  }

  @Override
  public ImmutableMap<Measure, Double> read(FormReader in) {
    return (in.kind() == FormReader.Kind.LIST ? LISTED : BY_NAME).read(in);
  }

  @Override
  public Attributes schema(Definitions definitions) {
    return Attributes.of(
        "oneOf", ImmutableList.of(BY_NAME.schema(definitions), LISTED.schema(definitions)));
  }

  @Override
  public boolean isEmpty(ImmutableMap<Measure, Double> capacities) {
    return capacities.isEmpty();
  }

  private static ImmutableList<Capacity> listed(ImmutableMap<Measure, Double> capacities) {
    return capacities.entrySet().stream()
        .map(capacity -> new Capacity(capacity.getKey(), capacity.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableMap<Measure, Double> byMeasure(ImmutableList<Capacity> capacities) {
    return capacities.stream()
        .collect(ImmutableMap.toImmutableMap(Capacity::measure, Capacity::amount));
  }

  /** One of them as it is written. */
  private record Capacity(Measure measure, double amount) {}
}
