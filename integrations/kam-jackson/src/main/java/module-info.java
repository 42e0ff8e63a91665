/** Reads and writes models and results as JSON and YAML. */
module org.openkam.jackson {
  exports org.openkam.jackson;

  requires transitive com.fasterxml.jackson.databind;
  requires transitive org.openkam.core;
  requires transitive org.openkam.planning;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.dataformat.yaml;
  requires com.google.common;
  requires org.yaml.snakeyaml;
  requires static org.jspecify;

  provides com.fasterxml.jackson.databind.Module with
      org.openkam.jackson.KamModule;
}
