/** The nouns of key account management: immutable domain types and their invariants. */
@SuppressWarnings("module")
module org.openkam.core {
  exports org.openkam.core.account;
  exports org.openkam.core.alternative;
  exports org.openkam.core.coverage;
  exports org.openkam.core.criterion;
  exports org.openkam.core.execution;
  exports org.openkam.core.expression;
  exports org.openkam.core.fields;
  exports org.openkam.core.finding;
  exports org.openkam.core.gate;
  exports org.openkam.core.matrix;
  exports org.openkam.core.measure;
  exports org.openkam.core.model;
  exports org.openkam.core.numeric to
      org.openkam.planning,
      org.openkam.scoring,
      org.openkam.value;
  exports org.openkam.core.phase;
  exports org.openkam.core.portfolio;
  exports org.openkam.core.relationship;
  exports org.openkam.core.resampling;
  exports org.openkam.core.scorecard;
  exports org.openkam.core.series;

  requires transitive com.google.common;
  requires static com.google.errorprone.annotations;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  uses org.openkam.core.measure.MeasureKind;
}
