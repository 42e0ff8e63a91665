/** Reads and writes models and results as JSON and YAML. */
module org.openkam.jackson {
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.dataformat.yaml;
  requires com.fasterxml.jackson.datatype.guava;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires transitive com.google.common;
  requires transitive org.openkam.core;
  requires transitive org.openkam.planning;
  requires transitive org.openkam.scoring;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
