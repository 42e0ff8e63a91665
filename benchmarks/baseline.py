#!/usr/bin/env python3
"""Times the methods of SideBySide written by hand in numpy, as a yardstick for the library.

Usage: baseline.py METHOD N [M] [SEED]

Values are log-normal, every third criterion is to be kept low, weights are drawn from the simplex.
Input is drawn before the clock starts. Prints one line of JSON with the median and the least time.
"""
import json
import sys
import time

import numpy

FEWEST_RUNS = 7
MOST_RUNS = 31
ENOUGH_SECONDS = 2


class Problem:
    """A matrix with its weights, once by rows and once by columns, with larger made better."""

    def __init__(self, accounts, criteria, seed):
        random = numpy.random.default_rng(seed)
        self.rows = numpy.exp(3 + 0.8 * random.standard_normal((accounts, criteria)))
        self.columns = [numpy.ascontiguousarray(self.rows[:, j]) for j in range(criteria)]
        self.less = numpy.arange(criteria) % 3 == 2
        exponentials = random.standard_exponential(criteria)
        self.weights = exponentials / exponentials.sum()
        self.scores = random.random(accounts)

    def extremes(self):
        low, high = self.rows.min(axis=0), self.rows.max(axis=0)
        return numpy.where(self.less, low, high), numpy.where(self.less, high, low)


def wsm(problem):
    best, worst = problem.extremes()
    factors = problem.weights / (best - worst)
    return problem.rows @ factors - worst @ factors


def topsis_columns(problem):
    to_ideal = numpy.zeros(len(problem.rows))
    to_worst = numpy.zeros(len(problem.rows))
    for column, less, weight in zip(problem.columns, problem.less, problem.weights):
        scale = weight / numpy.sqrt(column @ column)
        low, high = column.min(), column.max()
        ideal, worst = (low, high) if less else (high, low)
        for point, sums in ((ideal, to_ideal), (worst, to_worst)):
            difference = (column - point) * scale
            difference *= difference
            sums += difference
    numpy.sqrt(to_ideal, out=to_ideal)
    numpy.sqrt(to_worst, out=to_worst)
    return to_worst / (to_ideal + to_worst)


def vikor(problem):
    best, worst = problem.extremes()
    regrets = (best - problem.rows) * (problem.weights / (best - worst))
    sums, greatest = regrets.sum(axis=1), regrets.max(axis=1)

    def scaled(values):
        return (values - values.min()) / (values.max() - values.min())

    return 1 - (scaled(sums) + scaled(greatest)) / 2


def promethee_sorted(problem):
    accounts = len(problem.rows)
    net = numpy.zeros(accounts)
    for values, less, weight in zip(problem.columns, problem.less, problem.weights):
        span = values.max() - values.min()
        near, far = 0.05 * span, 0.4 * span
        oriented = -values if less else values
        order = numpy.argsort(oriented)
        ascending = oriented[order]
        sums = numpy.append(0, numpy.cumsum(ascending))
        beyond = numpy.searchsorted(ascending, ascending - far)
        below = numpy.searchsorted(ascending, ascending - near)
        slope = (below - beyond) * (ascending - near) - (sums[below] - sums[beyond])
        plus = beyond + slope / (far - near)
        within = numpy.searchsorted(ascending, ascending + near, side="right")
        reach = numpy.searchsorted(ascending, ascending + far, side="right")
        slope = sums[reach] - sums[within] - (reach - within) * (ascending + near)
        minus = accounts - reach + slope / (far - near)
        net[order] += weight * (plus - minus)
    return net / (accounts - 1)


def rank(problem):
    places = numpy.argsort(-problem.scores)
    ranks = numpy.empty(len(places), dtype=numpy.int64)
    ranks[places] = numpy.arange(len(places)) + 1
    return ranks


def top15(problem):
    best = numpy.argpartition(-wsm(problem), 15)[:15]
    return best


def critic(problem):
    best, worst = problem.extremes()
    units = (problem.rows - worst) / (best - worst)
    points = units.std(axis=0) * (1 - numpy.corrcoef(units, rowvar=False)).sum(axis=1)
    return points / points.sum()


def entropy(problem):
    shares = problem.rows / problem.rows.sum(axis=0)
    entropies = -(shares * numpy.log(shares)).sum(axis=0) / numpy.log(len(shares))
    return (1 - entropies) / (1 - entropies).sum()


METHODS = {
    "wsm": wsm,
    "topsis-columns": topsis_columns,
    "vikor": vikor,
    "promethee-sorted": promethee_sorted,
    "rank": rank,
    "top15": top15,
    "critic": critic,
    "entropy": entropy,
}


def main(method, accounts, criteria="10", seed="42"):
    problem = Problem(int(accounts), int(criteria), int(seed))
    call = METHODS[method]
    call(problem)
    seconds = []
    start = time.perf_counter()
    while len(seconds) < FEWEST_RUNS or (
        len(seconds) < MOST_RUNS and time.perf_counter() - start < ENOUGH_SECONDS
    ):
        before = time.perf_counter()
        call(problem)
        seconds.append(time.perf_counter() - before)
    seconds.sort()
    line = {
        "library": "numpy",
        "method": method,
        "n": int(accounts),
        "m": int(criteria),
        "median_s": seconds[len(seconds) // 2],
        "min_s": seconds[0],
        "runs": len(seconds),
    }
    print(json.dumps(line))


if __name__ == "__main__":
    main(*sys.argv[1:])
