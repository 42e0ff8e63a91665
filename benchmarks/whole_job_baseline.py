#!/usr/bin/env python3
"""The whole job with pandas and numpy, as a yardstick for the library.

Usage: whole_job_baseline.py generate N FOLDER [ties] [SHARE]
       whole_job_baseline.py run FOLDER

The first makes accounts.csv and opportunities.csv with 20 deals an account; with "ties" 40 accounts
are copied, and SHARE of the ratings is left out. The second reads both, takes measures, chooses 15,
finds the exact stability of the choice, draws 10,000 sets of weights, writes result.csv and prints
one line of JSON.
"""
import json
import pathlib
import sys
import time

import numpy

RATINGS = ["potential", "cooperation", "learning", "fit"]
MEASURES = ["revenue", "trend", "win_rate", "pipeline", *RATINGS]
POINTS = [25, 15, 5, 5, 15, 15, 10, 10]
DEALS = 20
DISTINCT = 40
CHOSEN = 15
DRAWS = 10_000
SHARE_OF_STAGES = {"won": 0.4, "lost": 0.4, "open": 0.2}
AT_ONCE = 10_000


def generate(count, folder, ties, missing):
    folder.mkdir(parents=True, exist_ok=True)
    random = numpy.random.default_rng(20261130)
    distinct = min(count, DISTINCT) if ties else count
    of = numpy.arange(count) % distinct
    size = numpy.exp(random.normal(11, 1.6, distinct))
    ratings = 10 * random.beta(2.2, 2.2, (distinct, len(RATINGS)))
    viability = 100 * random.beta(5, 2.2, distinct)
    sector = random.integers(12, size=distinct)
    country = random.integers(15, size=distinct)
    with open(folder / "accounts.csv", "w", encoding="utf-8") as file:
        file.write("id,name,sector,country,status," + ",".join(RATINGS) + ",viability\n")
        for account, row in enumerate(of):
            cells = [f"{cell:.6f}" for cell in (*ratings[row], viability[row])]
            cells = ["" if missing and random.random() < missing else cell for cell in cells]
            file.write(
                f"K{account},Account {account} Ltd,sector {sector[row]},C{country[row]},customer,"
                + ",".join(cells) + "\n")
    with open(folder / "opportunities.csv", "w", encoding="utf-8") as file:
        file.write("opportunity_id,account_id,product,stage,close_date,value\n")
        for first in range(0, count, AT_ONCE):
            accounts = numpy.repeat(numpy.arange(first, min(count, first + AT_ONCE)), DEALS)
            stages = random.choice(
                list(SHARE_OF_STAGES), accounts.size, p=list(SHARE_OF_STAGES.values()))
            days = numpy.datetime64("2022-01-03") + random.integers(1450, size=accounts.size)
            values = size[of[accounts]] / 8 * numpy.exp(random.normal(0, 0.7, accounts.size))
            values = numpy.where(stages == "lost", 0, values.round()).astype(int)
            products = random.integers(1, 41, accounts.size)
            file.writelines(
                f"D{first * DEALS + deal},K{account},P{product},{stage},{day},{value}\n"
                for deal, (account, product, stage, day, value)
                in enumerate(zip(accounts, products, stages, days, values)))


def measure(folder):
    import pandas
    accounts = pandas.read_csv(folder / "accounts.csv", index_col="id")
    deals = pandas.read_csv(folder / "opportunities.csv", parse_dates=["close_date"])
    won = deals[deals.stage == "won"]
    decided = deals[deals.stage != "open"]
    accounts["revenue"] = won.groupby("account_id").value.sum()
    accounts["win_rate"] = (decided.stage == "won").groupby(decided.account_id).mean()
    accounts["pipeline"] = deals[deals.stage == "open"].groupby("account_id").value.sum()
    quarter = won.close_date.dt.year * 4 + won.close_date.dt.quarter
    table = won.assign(quarter=quarter).pivot_table(
        index="account_id", columns="quarter", values="value", aggfunc="sum", fill_value=0)
    times = table.columns.to_numpy(float)
    times -= times.mean()
    series = table.to_numpy(float)
    slopes = series @ times / (times @ times)
    accounts["trend"] = pandas.Series(slopes / series.mean(axis=1), index=table.index)
    return accounts


def stability(worths, weights, chosen, candidates):
    """For each criterion, between which weights the same accounts are chosen."""
    others = numpy.setdiff1d(candidates, chosen)
    limits = []
    for column, weight in enumerate(weights):
        own = worths[:, column]
        rest = (worths @ weights - weight * own) / (1 - weight)
        lowest, highest = 0.0, 1.0
        for account in chosen:
            at_zero = rest[account] - rest[others]
            at_one = own[account] - own[others]
            with numpy.errstate(all="ignore"):
                crossing = at_zero / (at_zero - at_one)
            lowest = max(lowest, crossing[at_zero < 0].max(initial=0.0))
            highest = min(highest, crossing[at_one < 0].min(initial=1.0))
        limits.append((lowest, highest))
    return limits


def membership(worths):
    random = numpy.random.default_rng(1)
    times = numpy.zeros(len(worths), int)
    at_once = max(1, 20_000_000 // len(worths))
    for done in range(0, DRAWS, at_once):
        drawn = random.dirichlet(numpy.ones(worths.shape[1]), min(at_once, DRAWS - done))
        scores = drawn @ worths.T
        best = numpy.argpartition(-scores, CHOSEN - 1, axis=1)[:, :CHOSEN]
        times += numpy.bincount(best.ravel(), minlength=len(worths))
    return times / DRAWS


def run(folder):
    import pandas  # noqa: F401, not counted, as the start of Python is not
    start = time.process_time()
    accounts = measure(folder)
    values = accounts[MEASURES].fillna(0).to_numpy(float)
    lowest = values.min(axis=0)
    worths = (values - lowest) / (values.max(axis=0) - lowest)
    weights = numpy.array(POINTS) / sum(POINTS)
    scores = numpy.where(accounts.viability.fillna(0) < 40, -1, worths @ weights)
    chosen = numpy.argsort(-scores)[:CHOSEN]
    limits = stability(worths, weights, chosen, numpy.flatnonzero(scores >= 0))
    accounts["score"] = scores
    accounts["probability"] = membership(worths)
    accounts.sort_values("score", ascending=False).to_csv(folder / "result.csv")
    print(json.dumps({
        "accounts": len(accounts),
        "cpu_s": round(time.process_time() - start, 2),
        "chosen": accounts.index[chosen].tolist(),
        "stability": [[round(float(end), 6) for end in pair] for pair in limits],
    }))


if sys.argv[1:2] == ["generate"]:
    options = sys.argv[4:]
    shares = [float(option) for option in options if option != "ties"]
    generate(int(sys.argv[2]), pathlib.Path(sys.argv[3]), "ties" in options, *(shares or [0.0]))
elif sys.argv[1:2] == ["run"]:
    run(pathlib.Path(sys.argv[2]))
else:
    sys.exit(__doc__)
