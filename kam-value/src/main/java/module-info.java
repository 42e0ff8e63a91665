/** What customers are worth: lifetime value, trend, concentration of revenue, scenarios of loss. */
module org.openkam.value {
  exports org.openkam.value.concentration;
  exports org.openkam.value.lifetime;
  exports org.openkam.value.measure;
  exports org.openkam.value.potential;
  exports org.openkam.value.scenario;
  exports org.openkam.value.trend;

  requires transitive com.google.common;
  requires transitive org.openkam.core;
  requires hipparchus.core;
  requires hipparchus.optim;
  requires hipparchus.stat;
  requires static com.google.errorprone.annotations;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
