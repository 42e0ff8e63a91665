/** Draws a selection as one self-contained HTML page. */
module org.openkam.report {
  requires transitive com.google.common;
  requires io.pebbletemplates;
  requires transitive org.openkam.core;
  requires transitive org.openkam.planning;
  requires transitive org.openkam.scoring;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
