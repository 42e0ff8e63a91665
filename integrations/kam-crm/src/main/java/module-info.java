/** Reads accounts and opportunities from exports of a CRM system. */
module org.openkam.crm {
  requires transitive com.google.common;
  requires de.siegmar.fastcsv;
  requires transitive org.openkam.core;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
