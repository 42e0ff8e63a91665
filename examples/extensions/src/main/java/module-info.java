/** Extensions of one's own, found by name through the service that this module provides. */
module org.openkam.examples.extensions {
  requires org.openkam.scoring;
  requires static org.jspecify;

  provides org.openkam.scoring.strategy.ScoringStrategy with
      org.openkam.examples.extensions.WeakestLink;
}
