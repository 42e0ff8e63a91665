#!/usr/bin/env python3
"""Writes docs/scale.md: what the whole job costs beside pandas and numpy, and how that grows.

Usage: benchmarks/scale.py [--baseline FILE] [--alone N] [--to FILE] [N ...]

Runs whole_job.py, which see, for each number of accounts and each kind of data. With --alone the
library does the job of N accounts once more without the baseline, in a heap of 5 GB.
"""
import argparse
import json
import math
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
KINDS = {"no ties": [], "40 accounts copied": ["--ties"], "5 % missing": ["--missing", "0.05"]}
LARGE_HEAP = 5
HEAD = """# Scale

The tables are written by `benchmarks/scale.py`, the text around them stands in it.

## The whole job

Read accounts and 20 deals each from CSV, take measures, choose 15, find the exact stability of the
choice, draw 10,000 sets of weights, write page, text, JSON and a CSV of all accounts. Processor
seconds of the process, start of the virtual machine and compilation included, in a heap of 2 GB
with `-XX:+UseSerialGC -XX:TieredStopAtLevel=1` and an archive of classes; beside them those that
the job takes with pandas and numpy, imports not counted. Both ran in turn on one machine. Every account is
drawn for; the CSV holds the probability of the accounts that were chosen and of the 200 next to the
cut, that of pandas those of all.

| data | accounts | library, s | pandas and numpy, s | ratio | peak, MB |
|---|---:|---:|---:|---:|---:|
"""
STAGES = """
## Stages

The same without ties, in a run of its own that collects garbage after each stage; *kept* is what
then lies in the heap.

"""
TAIL = """
## What runs where

On one machine: everything. The rows of deals are given up once they are booked, so that the peak
lies in reading; a study keeps the accounts, what was measured and the reasons against each account
that is not chosen. All ranks by draws and the winning shares of all pairs take memory for each pair
of accounts and are refused above 10,000 candidates.

Past one machine the library has no module yet. What is there to build on: `FittedStrategy.freeze()`
gives a model as plain data, which scores an account without seeing others, and every block of draws
has a generator of its own, split from the seed, so that partitions can draw the same.

## A billion accounts, on paper

Eight criteria, 10,000 partitions of 100,000 accounts, 20 deals each. Derived, not measured.

| step | each partition sends | in all | why |
|---|---:|---:|---|
| measures of deals that lie by account | 0 | 0 | sums stay in the partition |
| measures of deals in any order | up to 350 MB | up to 3.5 TB | 20 sums of 8 bytes and an id of 16 for each of the at most 20 parts of an account |
| fit, two stages | 1 KB | 10 MB | five numbers a criterion and stage, merged in the order of the partitions |
| scores | 0 | 0 | the frozen model is sent out, some KB; 24 GB stay where they are |
| the best 15 with their ties | 0.4 KB | 4 MB | 15 ids and scores |
| exact stability | 4 KB | 40 MB | for 15 chosen accounts and 8 criteria the nearest crossing to either side and its account |
| 10,000 draws of weights | 3.6 MB | 36 GB, merged as a tree | of each draw the best 15 with their scores; drawn weights are made from the seed |

So all but the draws and the grouping of deals send less than 100 MB. The draws are cheaper where
partitions first keep what fewer than 15 others of the partition dominate: nobody else is ever
among the best 15, whatever the weights.
"""


def run(accounts, options, baseline):
    command = [sys.executable, HERE / "whole_job.py", "--accounts", str(accounts), *options]
    command += ["--baseline", baseline] if baseline else []
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def exponent(first, last, value):
    return math.log(value(last) / value(first)) / math.log(last["accounts"] / first["accounts"])


def row(kind, result):
    baseline, ratio = result.get("baseline_cpu_s", ""), result.get("ratio", "")
    return (f"| {kind} | {result['accounts']:,} | {result['openkam_cpu_s']} | {baseline} | {ratio} |"
            f" {result['peak_mb']:,} |\n")


def stages(results):
    """The table of stages, and the exponent of each from the least size to the greatest."""
    first, last = results[0], results[-1]
    sizes = "".join(f" {result['accounts']:,}, s |" for result in results)
    text = f"| stage |{sizes} exponent | kept an account, bytes |\n|---|{'---:|' * (len(results) + 2)}\n"
    for stage in last["stages"]:
        seconds = [result["stages"][stage]["cpu_s"] for result in results]
        cells = "".join(f" {one} |" for one in seconds)
        grows = (f"{exponent(first, last, lambda one: one['stages'][stage]['cpu_s']):.2f}"
                 if len(results) > 1 and min(seconds) > 0 and stage != "start" else "")
        kept = (last["stages"][stage]["kept_bytes"] - last["stages"]["start"]["kept_bytes"])
        text += f"| {stage} |{cells} {grows} | {kept // last['accounts']:,} |\n"
    return text


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("sizes", type=int, nargs="*", default=[5_000, 10_000, 100_000])
    arguments.add_argument("--baseline")
    arguments.add_argument("--alone", type=int)
    arguments.add_argument("--to", default=HERE.parent / "docs" / "scale.md", type=pathlib.Path)
    given = arguments.parse_args()
    text = HEAD
    growth = []
    without_ties = []
    for kind, options in KINDS.items():
        asked = options if without_ties else ["--stages"]
        results = [run(size, asked, given.baseline) for size in sorted(given.sizes)]
        if not without_ties:
            if given.alone:
                large = ["--alone", "--heap", str(LARGE_HEAP), "--stages"]
                results.append(run(given.alone, large, given.baseline))
            without_ties = results
        text += "".join(row(kind, result) for result in results)
        if len(results) > 1:
            grows = exponent(results[0], results[-1], lambda one: one["openkam_cpu_s"])
            growth.append(f"{kind} {grows:.2f}")
    if growth:
        text += "\nExponent of the growth of the library's seconds, from the least size to the"
        text += " greatest: " + ", ".join(growth) + ".\n"
    if given.alone:
        last = without_ties[-1]
        text += (f"\n{last['accounts']:,} accounts took {last['wall_s']:.0f} s on the clock, in a heap"
                 f" of {LARGE_HEAP} GB.\n")
    given.to.write_text(text + STAGES + stages(without_ties) + TAIL, encoding="utf-8")


if __name__ == "__main__":
    main()
