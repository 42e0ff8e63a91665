/** The program kam: tables in, tables out. */
module org.openkam.cli {
  exports org.openkam.cli;

  opens org.openkam.cli to
      info.picocli;

  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires com.google.common;
  requires de.siegmar.fastcsv;
  requires info.picocli;
  requires org.openkam.core;
  requires org.openkam.jackson;
  requires org.openkam.planning;
  requires org.openkam.research;
  requires org.openkam.scoring;
  requires org.openkam.xmcda;
  requires static org.jspecify;
}
