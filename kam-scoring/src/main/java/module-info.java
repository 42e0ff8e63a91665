/** The arithmetic of key account management: scores, and how far to trust them. */
@SuppressWarnings("module")
module org.openkam.scoring {
  exports org.openkam.scoring.additive;
  exports org.openkam.scoring.agreement;
  exports org.openkam.scoring.backtest;
  exports org.openkam.scoring.counterfactual;
  exports org.openkam.scoring.distance;
  exports org.openkam.scoring.explanation;
  exports org.openkam.scoring.learning;
  exports org.openkam.scoring.linear to
      org.openkam.planning;
  exports org.openkam.scoring.normalization;
  exports org.openkam.scoring.outranking;
  exports org.openkam.scoring.panel;
  exports org.openkam.scoring.ratio;
  exports org.openkam.scoring.sampling;
  exports org.openkam.scoring.sorting;
  exports org.openkam.scoring.stability;
  exports org.openkam.scoring.standard;
  exports org.openkam.scoring.strategy;
  exports org.openkam.scoring.weighting;
  exports org.openkam.scoring.weighting.data;
  exports org.openkam.scoring.weighting.judgement;

  requires transitive com.google.common;
  requires transitive org.openkam.core;
  requires hipparchus.core;
  requires hipparchus.optim;
  requires hipparchus.stat;
  requires ojalgo;
  requires org.slf4j;
  requires static com.google.errorprone.annotations;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  uses org.openkam.scoring.strategy.ScoringStrategy;
  uses org.openkam.scoring.weighting.data.Weighting;
}
