package org.openkam.examples.extensions;

import org.openkam.scoring.standard.Strategies;
import org.openkam.scoring.strategy.StrategyRegistry;

/** Registers a strategy by instance, and lets a service loader find it. */
final class Registration {
  public static void main(String[] args) {
    StrategyRegistry given = Strategies.standard().with(new WeakestLink());
    StrategyRegistry found =
        Strategies.standard().withDiscovered(Registration.class.getClassLoader());
    System.out.println("given: " + given.strategy("weakest-link"));
    System.out.println("found: " + found.strategy("weakest-link"));
    System.out.println(Registration.class.getModule().isNamed() ? "module path" : "class path");
  }
}
