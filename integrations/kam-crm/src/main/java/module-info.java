/** Reads exports of a CRM, shop or ledger by a reading plan, and writes results back. */
module org.openkam.crm {
  exports org.openkam.crm;
  exports org.openkam.crm.problem;

  requires transitive com.google.common;
  requires transitive org.openkam.core;
  requires transitive org.openkam.planning;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.dataformat.yaml;
  requires de.siegmar.fastcsv;
  requires org.dhatim.fastexcel;
  requires org.dhatim.fastexcel.reader;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
