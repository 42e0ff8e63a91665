/** The decisions of key account management: selection, positioning and plans. */
module org.openkam.planning {
  exports org.openkam.planning.analysis;
  exports org.openkam.planning.audit;
  exports org.openkam.planning.choice;
  exports org.openkam.planning.mutualfit;
  exports org.openkam.planning.phase;
  exports org.openkam.planning.plan;
  exports org.openkam.planning.positioning;
  exports org.openkam.planning.programme;
  exports org.openkam.planning.relationship;
  exports org.openkam.planning.resource;
  exports org.openkam.planning.scorecard;
  exports org.openkam.planning.selection;
  exports org.openkam.planning.study;
  exports org.openkam.planning.team;
  exports org.openkam.planning.transaction;

  requires transitive com.google.common;
  requires transitive org.openkam.core;
  requires transitive org.openkam.scoring;
  requires transitive org.openkam.value;
  requires static com.google.errorprone.annotations;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
