package org.openkam.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;

/** Models that several tests share. */
final class SampleModels {
  private SampleModels() {}

  static SelectionModel.Builder withCriteria(int count) {
    SelectionModel.Builder model = SelectionModel.builder().id("sample");
    ImmutableMap.Builder<String, Double> points = ImmutableMap.builder();
    for (int i = 1; i <= count; i++) {
      model.addCriteria(Criterion.more("c" + i, Scale.interval(0, 10)));
      points.put("c" + i, 1.0);
    }
    return model.weights(Weights.proportional(points.buildOrThrow()));
  }

  static SelectionModel of(Criterion... criteria) {
    ImmutableList<Criterion> all = ImmutableList.copyOf(criteria);
    return SelectionModel.builder().id("sample").criteria(all).weights(Weights.equal(all)).build();
  }

  static Criterion financial(String id) {
    return Criterion.builder()
        .id(id)
        .kind(Criterion.Kind.FINANCIAL)
        .scale(Scale.ratio("EUR", 0, 100))
        .build();
  }
}
