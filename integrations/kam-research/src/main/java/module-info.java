/** A laboratory for selection models. */
module org.openkam.research {
  exports org.openkam.research.comparison;
  exports org.openkam.research.experiment;
  exports org.openkam.research.sensitivity;
  exports org.openkam.research.simulation;
  exports org.openkam.research.table;

  requires transitive com.google.common;
  requires transitive org.openkam.scoring;
  requires de.siegmar.fastcsv;
  requires hipparchus.core;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
