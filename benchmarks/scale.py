#!/usr/bin/env python3
"""Writes docs/scale.md: what the whole job costs beside pandas and numpy, and how that grows.

Usage: benchmarks/scale.py [--baseline FILE] [--to FILE] [N ...]

Runs whole_job.py, which see, for each number of accounts and each kind of data.
"""
import argparse
import json
import math
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
KINDS = {"no ties": [], "40 accounts copied": ["--ties"], "5 % missing": ["--missing", "0.05"]}
HEAD = """# Scale

Written by `benchmarks/scale.py`; do not edit. The whole job: read accounts and 20 deals each from
CSV, take measures, choose 15, find the exact stability of the choice, draw 10,000 sets of weights,
write page, text, JSON and a CSV of all accounts. Processor seconds of the process, start of the
virtual machine included, in a heap of 2 GB with `-XX:+UseSerialGC -XX:TieredStopAtLevel=1` and an
archive of classes; beside them those that the job takes with pandas and numpy, imports not counted.
The CSV holds the probability of the accounts that were chosen and of the 200 next to the cut.

| data | accounts | library, s | pandas and numpy, s | ratio | peak, MB |
|---|---:|---:|---:|---:|---:|
"""


def run(accounts, options, baseline):
    command = [sys.executable, HERE / "whole_job.py", "--accounts", str(accounts), *options]
    command += ["--baseline", baseline] if baseline else []
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("sizes", type=int, nargs="*", default=[10_000, 100_000])
    arguments.add_argument("--baseline")
    arguments.add_argument("--to", default=HERE.parent / "docs" / "scale.md", type=pathlib.Path)
    given = arguments.parse_args()
    text = HEAD
    growth = []
    for kind, options in KINDS.items():
        results = [run(size, options, given.baseline) for size in sorted(given.sizes)]
        for result in results:
            text += (f"| {kind} | {result['accounts']:,} | {result['openkam_cpu_s']} |"
                     f" {result['baseline_cpu_s']} | {result['ratio']} | {result['peak_mb']:,} |\n")
        first, last = results[0], results[-1]
        if last["accounts"] > first["accounts"]:
            exponent = (math.log(last["openkam_cpu_s"] / first["openkam_cpu_s"])
                        / math.log(last["accounts"] / first["accounts"]))
            growth.append(f"{kind} {exponent:.2f}")
    if growth:
        text += "\nExponent of the growth of the library's seconds, from the least size to the"
        text += " greatest: " + ", ".join(growth) + ".\n"
    given.to.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
