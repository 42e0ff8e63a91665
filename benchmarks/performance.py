#!/usr/bin/env python3
"""Measures the library next to numpy and writes docs/performance.md.

Usage: benchmarks/performance.py [BASELINE]

BASELINE is a script that is called like baseline.py beside this one, which is the default. Build
the jar first: mvn package -DskipTests. Takes about five minutes; leave the machine alone meanwhile.
"""
import json
import math
import os
import pathlib
import platform
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
JAR = HERE / "target" / "benchmarks.jar"
REPORT = HERE.parent / "docs" / "performance.md"
ACCOUNTS = 1_000_000
CRITERIA = 10
SEED = 42
ROUNDS = 2
SIZES = [10_000, 100_000, ACCOUNTS]
HEAP_FACTOR = 1.6

# method, its name in the baseline, wanted ratio with one and with two threads, wanted exponent
METHODS = [
    ("wsm", "wsm", 4, 6, 1.1),
    ("topsis", "topsis-columns", 2.5, 4, 1.1),
    ("vikor", "vikor", 7, 12, 1.1),
    ("promethee", "promethee-sorted", 2, 3.5, 1.2),
    ("rank", "rank", 2, 2.5, 1.2),
    ("top15", None, None, None, 1.1),
    ("critic", "critic", None, None, 1.1),
    ("entropy", "entropy", None, None, 1.1),
]

# what is timed by JMH, its parameters, in words, wanted seconds
GOALS = [
    ("SummaryBenchmark.sumUp", {},
     "summing up the columns of the 1,000,000 x 10 matrix, once, as it is built", None),
    ("SmaaBenchmark.allRanks", {"threads": "2"},
     "SMAA, 1,000 accounts, 10,000 samples, all ranks, 2 threads", 0.4),
    ("SmaaBenchmark.topMembership", {"threads": "2"},
     "SMAA, 1,000 accounts, 10,000 samples, membership of the best 15, 2 threads", 0.15),
    ("StabilityBenchmark.topSet", {"accounts": "100000"},
     "exact weight stability of the best 15 of 100,000 accounts", 1),
    ("ChoiceBenchmark.choose", {"candidates": "10000", "seed": "1"},
     "choice among 10,000 candidates under 5 limits, proven", 10),
    ("LifetimeBenchmark.fit", {}, "BG/NBD fitted on 2,357 customers", 0.5),
]


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}\n{done.stderr}")
    return done.stdout.strip().splitlines()[-1]


def java(main, *arguments, heap="1500m"):
    return run("java", f"-Xmx{heap}", "-cp", str(JAR), f"org.openkam.benchmarks.{main}", *arguments)


def ours(method, accounts, threads, heap="1500m"):
    arguments = {"--method": method, "--n": accounts, "--m": CRITERIA, "--seed": SEED}
    arguments["--threads"] = threads
    flat = [str(word) for pair in arguments.items() for word in pair]
    return json.loads(java("SideBySide", *flat, heap=heap))


def theirs(baseline, method):
    return json.loads(
        run(sys.executable, str(baseline), method, str(ACCOUNTS), str(CRITERIA), str(SEED))
    )


def side_by_side(baseline):
    """Alternates between both sides, and takes the better median of the rounds of each."""
    seconds, allocated = {}, {}

    def keep(key, line):
        seconds[key] = min(seconds.get(key, math.inf), line["median_s"])

    for _ in range(ROUNDS):
        for method, name, *_ in METHODS:
            if name:
                keep((method, 0), theirs(baseline, name))
            for threads in (1, 2):
                line = ours(method, ACCOUNTS, threads)
                keep((method, threads), line)
                if threads == 1:
                    allocated[method] = line["bytes_per_account"]
    return seconds, allocated


def growth(seconds):
    """Fits the exponent of time over accounts by least squares on logarithms."""
    exponents = {}
    for method, *_ in METHODS:
        times = [ours(method, size, 1)["median_s"] for size in SIZES[:-1]]
        times.append(seconds[method, 1])
        xs, ys = [math.log(size) for size in SIZES], [math.log(time) for time in times]
        mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
        slope = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys))
        exponents[method] = slope / sum((x - mean_x) ** 2 for x in xs)
    return exponents


def peak_heap():
    """Finds whether TOPSIS runs in a heap of 1.6 times the matrix."""
    matrix = int(java("MatrixSize", str(ACCOUNTS), str(CRITERIA), str(SEED)))
    heap = math.floor(HEAP_FACTOR * matrix / 2**20)
    ours("topsis", ACCOUNTS, 1, heap=f"{heap}m")
    return matrix, heap


def jmh():
    """Times each goal by JMH: the mean and its error of 99.9 %, in milliseconds."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        result = pathlib.Path(folder) / "result.json"
        for name, parameters, *_ in GOALS:
            options = [word for pair in parameters.items() for word in ("-p", "=".join(pair))]
            run("java", "-cp", str(JAR), "org.openjdk.jmh.Main", name, *options,
                "-rf", "json", "-rff", str(result))
            metric = json.loads(result.read_text(encoding="utf-8"))[0]["primaryMetric"]
            found.append((metric["score"], metric["scoreError"]))
    return found


def milliseconds(seconds, key):
    return f"{1000 * seconds[key]:.1f}" if key in seconds else "-"


def ratio(seconds, method, threads, mark):
    if (method, 0) not in seconds:
        return "-"
    found = seconds[method, 0] / seconds[method, threads]
    wanted = f" (mark {mark:g}{'' if found >= mark else ', missed'})" if mark else ""
    return f"{found:.1f}{wanted}"


def report(baseline, seconds, allocated, exponents, matrix, heap, goals, load):
    version = subprocess.run(["java", "-version"], capture_output=True, text=True, check=True)
    lines = [
        "# Performance",
        "",
        "Written by `benchmarks/performance.py`; run it again after a change that could matter:",
        "",
        "    mvn package -DskipTests && benchmarks/performance.py",
        "",
        f"{ACCOUNTS:,} accounts x {CRITERIA} criteria. The call timed goes from a matrix and weights"
        " to a scoring, and on",
        "to ranks or to the best 15 where the name says so; input is built before. A matrix knows"
        " the extremes",
        "and sums of its columns, which are part of its building and not of the call; what they"
        " take is the first",
        f"line of the last table. The better of {ROUNDS} medians, both sides measured in turn. Only"
        " ratios of one run",
        "mean something.",
        "",
        f"- Java: {version.stderr.splitlines()[0]}",
        f"- Python {platform.python_version()}, baseline `{pathlib.Path(baseline).name}`",
        f"- {os.cpu_count()} processors, load {load[0]:.1f} before and {os.getloadavg()[0]:.1f} after",
        "",
        "| method | numpy, ms | 1 thread, ms | 2 threads, ms | times as fast, 1 | times as fast, 2"
        " | bytes allocated an account | growth |",
        "|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for method, _, one, two, exponent in METHODS:
        grows = exponents[method]
        late = "" if grows <= exponent else ", missed"
        cells = [
            method,
            milliseconds(seconds, (method, 0)),
            milliseconds(seconds, (method, 1)),
            milliseconds(seconds, (method, 2)),
            ratio(seconds, method, 1, one),
            ratio(seconds, method, 2, two),
            f"{allocated[method]:.0f}",
            f"{grows:.2f} (mark {exponent}{late})",
        ]
        lines.append(f"| {' | '.join(cells)} |")
    lines += [
        "",
        f"Growth is the exponent of time over accounts, fitted from {SIZES[0]:,} to {ACCOUNTS:,}"
        " accounts on one thread.",
        "",
        f"The matrix with its account ids takes {matrix / 2**20:.0f} MiB. Building it and scoring it"
        f" by TOPSIS runs in a heap of",
        f"{heap} MiB, {HEAP_FACTOR} times that.",
        "",
        "Other work, the mean of a call by JMH with its error:",
        "",
        "| work | ms | mark, ms |",
        "|---|---:|---:|",
    ]
    for (_, _, words, mark), (mean, error) in zip(GOALS, goals):
        late = ", missed" if mark and mean > 1000 * mark else ""
        wanted = f"{1000 * mark:.0f}{late}" if mark else "-"
        lines.append(f"| {words} | {mean:.0f} ± {error:.0f} | {wanted} |")
    REPORT.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main(baseline=str(HERE / "baseline.py")):
    if not JAR.exists():
        sys.exit(f"no {JAR.name}: run mvn package -DskipTests first")
    load = os.getloadavg()
    seconds, allocated = side_by_side(baseline)
    matrix, heap = peak_heap()
    report(baseline, seconds, allocated, growth(seconds), matrix, heap, jmh(), load)
    print(REPORT.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main(*sys.argv[1:])
