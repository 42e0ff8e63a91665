/** Reads and writes decision problems and results in XMCDA. */
module org.openkam.xmcda {
  exports org.openkam.xmcda;

  requires transitive com.google.common;
  requires transitive org.openkam.scoring;
  requires java.xml;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
