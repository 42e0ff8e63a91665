package org.openkam.scoring.backtest;

import java.util.Arrays;
import java.util.Optional;

/**
 * Spearman's rank correlation of two numbers of the same accounts, and the same without each of
 * them, in <i>n log n</i> steps: without an account, those behind it move up by one rank and those
 * tied with it by half a rank.
 */
final class SpearmanLeaveOneOut {
  private final Side ours;
  private final Side theirs;
  private final double size;

  private SpearmanLeaveOneOut(double[] ours, double[] theirs) {
    this.ours = new Side(Grouping.of(ours, RankedOutcomes.TieRule.AVERAGED));
    this.theirs = new Side(Grouping.of(theirs, RankedOutcomes.TieRule.AVERAGED));
    this.size = ours.length;
  }

  /** Correlates finite numbers; empty where one side ties all. */
  static Optional<LeaveOneOut> of(double[] ours, double[] theirs) {
    SpearmanLeaveOneOut correlation = new SpearmanLeaveOneOut(ours, theirs);
    return correlation.isDefined() ? Optional.of(correlation.found()) : Optional.empty();
  }

  private boolean isDefined() {
    return ours.grouping.ends().length() > 1 && theirs.grouping.ends().length() > 1;
  }

  private LeaveOneOut found() {
    double products = products(ours.ranks, theirs.ranks);
    double squares = products(ours.ranks, ours.ranks);
    double otherSquares = products(theirs.ranks, theirs.ranks);
    double[] behind = ours.behind(theirs.ranks);
    double[] otherBehind = theirs.behind(ours.ranks);
    double[] own = ours.behind(ours.ranks);
    double[] otherOwn = theirs.behind(theirs.ranks);
    double[] moves = ours.squaredMoves();
    double[] otherMoves = theirs.squaredMoves();
    double[] both = behindOnBothSides();
    double[] without = new double[ours.ranks.length];
    for (int i = 0; i < without.length; i++) {
      double rank = ours.ranks[i];
      double otherRank = theirs.ranks[i];
      without[i] =
          correlation(
              size - 1,
              products - rank * otherRank - behind[i] - otherBehind[i] + both[i],
              squares - rank * rank - 2 * own[i] + moves[i],
              otherSquares - otherRank * otherRank - 2 * otherOwn[i] + otherMoves[i]);
    }
    boolean[] all = new boolean[without.length];
    Arrays.fill(all, true);
    return new LeaveOneOut(correlation(size, products, squares, otherSquares), without, all);
  }

  /** Returns Pearson's correlation of ranks by their sums; zero where one side ties all. */
  private static double correlation(
      double size, double products, double squares, double otherSquares) {
    double center = size * (size + 1) * (size + 1) / 4;
    double spread = squares - center;
    double otherSpread = otherSquares - center;
    return spread > 0 && otherSpread > 0
        ? Math.max(-1, Math.min(1, (products - center) / Math.sqrt(spread * otherSpread)))
        : 0;
  }

  private static double products(double[] ours, double[] theirs) {
    double sum = 0;
    for (int i = 0; i < ours.length; i++) {
      sum += ours[i] * theirs[i];
    }
    return sum;
  }

  /** Returns for each account how many others are behind it on both sides, ties counting half. */
  private double[] behindOnBothSides() {
    double[] behind = new double[ours.ranks.length];
    Tally tally = new Tally(theirs.grouping.ends().length());
    for (int group = ours.grouping.ends().length() - 1; group >= 0; group--) {
      int first = ours.grouping.first(group);
      int end = ours.grouping.ends().get(group);
      for (int place = first; place < end; place++) {
        tally.add(theirs.groups[ours.grouping.order().get(place)], 0.5);
      }
      for (int place = first; place < end; place++) {
        int account = ours.grouping.order().get(place);
        behind[account] = tally.behind(theirs.groups[account]) - 0.25;
      }
      for (int place = first; place < end; place++) {
        tally.add(theirs.groups[ours.grouping.order().get(place)], 0.5);
      }
    }
    return behind;
  }

  /** The accounts as one side ranks them. */
  private static final class Side {
    private final Grouping grouping;
    private final double[] ranks;
    private final int[] groups;

    Side(Grouping grouping) {
      this.grouping = grouping;
      this.ranks = grouping.ranks();
      this.groups = new int[ranks.length];
      for (int group = 0; group < grouping.ends().length(); group++) {
        for (int place = grouping.first(group); place < grouping.ends().get(group); place++) {
          groups[grouping.order().get(place)] = group;
        }
      }
    }

    /** Returns for each account the sum of values behind it, and half of those of its equals. */
    double[] behind(double[] values) {
      double[] behind = new double[values.length];
      double sum = 0;
      for (int group = grouping.ends().length() - 1; group >= 0; group--) {
        double inGroup = 0;
        for (int place = grouping.first(group); place < grouping.ends().get(group); place++) {
          inGroup += values[grouping.order().get(place)];
        }
        for (int place = grouping.first(group); place < grouping.ends().get(group); place++) {
          int account = grouping.order().get(place);
          behind[account] = sum + (inGroup - values[account]) / 2;
        }
        sum += inGroup;
      }
      return behind;
    }

    /** Returns for each account the sum of the squares of how far the others move without it. */
    double[] squaredMoves() {
      double[] moves = new double[ranks.length];
      for (int i = 0; i < moves.length; i++) {
        int group = groups[i];
        int equals = grouping.ends().get(group) - grouping.first(group) - 1;
        moves[i] = ranks.length - grouping.ends().get(group) + equals / 4.0;
      }
      return moves;
    }
  }

  /** Sums by group that can be read from a group on (Fenwick 1994). */
  private static final class Tally {
    private final double[] sums;
    private final double[] own;
    private double total;

    Tally(int groups) {
      sums = new double[groups + 1];
      own = new double[groups];
    }

    void add(int group, double value) {
      total += value;
      own[group] += value;
      for (int i = group + 1; i < sums.length; i += i & -i) {
        sums[i] += value;
      }
    }

    /** Returns the sum of later groups and half of that of the group. */
    double behind(int group) {
      double upTo = 0;
      for (int i = group + 1; i > 0; i -= i & -i) {
        upTo += sums[i];
      }
      return total - upTo + own[group] / 2;
    }
  }
}
