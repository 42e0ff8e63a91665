/** Reads accounts and opportunities from exports of a CRM system, and maps plans to one. */
module org.openkam.crm {
  exports org.openkam.crm;

  requires transitive com.google.common;
  requires transitive org.openkam.core;
  requires transitive org.openkam.planning;
  requires de.siegmar.fastcsv;
  requires static org.jspecify;
}
