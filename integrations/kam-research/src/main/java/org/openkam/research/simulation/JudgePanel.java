package org.openkam.research.simulation;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * People who rate the accounts on every criterion, in standard deviations of the rated value. The
 * value of a view is then the mean of their ratings.
 *
 * @param judges how many rate each account, one or more
 * @param leniency the standard deviation between judges of how mild they are with all accounts
 * @param halo the standard deviation of what a judge thinks of an account as a whole
 * @param noise the standard deviation of a single rating
 */
public record JudgePanel(int judges, double leniency, double halo, double noise) {
  /**
   * Creates a panel.
   *
   * @param judges how many rate each account, one or more
   * @param leniency the standard deviation between judges, zero or more
   * @param halo the standard deviation of what a judge thinks of an account, zero or more
   * @param noise the standard deviation of a single rating, zero or more
   */
  public JudgePanel {
    checkArgument(judges >= 1, "panel must have a judge: %s", judges);
    checkDeviation("leniency", leniency);
    checkDeviation("halo", halo);
    checkDeviation("noise", noise);
  }

  private static void checkDeviation(String what, double deviation) {
    checkArgument(
        deviation >= 0 && Double.isFinite(deviation),
        "%s must be zero or more: %s",
        what,
        deviation);
  }

  /**
   * The mean error of all judges by account and view.
   *
   * @param seed the seed of the portfolio
   * @param accounts how many accounts there are
   * @param views how many views there are
   * @return one row an account with one value a view
   */
  double[][] errors(long seed, int accounts, int views) {
    double[][] errors = new double[accounts][views];
    for (int judge = 0; judge < judges; judge++) {
      double mildness = leniency * Draws.of(seed, "leniency " + judge).normal();
      Draws halos = Draws.of(seed, "halo " + judge);
      Draws noises = Draws.of(seed, "rating " + judge);
      for (int account = 0; account < accounts; account++) {
        double opinion = halo * halos.normal();
        for (int view = 0; view < views; view++) {
          errors[account][view] += (mildness + opinion + noise * noises.normal()) / judges;
        }
      }
    }
    return errors;
  }
}
