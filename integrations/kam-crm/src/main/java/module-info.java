/** Reads accounts and opportunities from exports of a CRM system. */
module org.openkam.crm {
  exports org.openkam.crm;

  requires transitive com.google.common;
  requires transitive org.openkam.core;
  requires de.siegmar.fastcsv;
  requires static org.jspecify;
}
