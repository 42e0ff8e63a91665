#!/usr/bin/env python3
"""Does the whole job by the library and by pandas and numpy, and prints one line of JSON.

Usage: benchmarks/whole_job.py --accounts N [--baseline FILE] [--ties] [--missing SHARE]

The job: read accounts and 20 deals each from CSV, take measures, choose 15, find the exact
stability of the choice, draw 10,000 sets of weights, write every result. FILE is a script that is
called like whole_job_baseline.py beside this one, which is the default; it also makes the data.
Processor seconds of the library are those of the whole process, start of the virtual machine and
compilation included, in a heap of 2 GB; those of the baseline are what it reports, or else those
of its process. Build the jar first: mvn package -DskipTests.
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
JAR = HERE / "target" / "benchmarks.jar"
JOB = "org.openkam.benchmarks.WholeJob"
HEAP = "-Xmx2g"
KILOBYTES = 1 if sys.platform.startswith("linux") else 1024


def measured(command):
    """Runs a command; returns what it prints, its processor seconds and its peak in kilobytes."""
    with tempfile.TemporaryFile("w+") as printed:
        process = subprocess.Popen(command, stdout=printed)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"{' '.join(map(str, command))} failed: {process.returncode}")
        printed.seek(0)
        return printed.read(), usage.ru_utime + usage.ru_stime, usage.ru_maxrss // KILOBYTES


def python_with(module):
    """The first interpreter that has a module; the one that runs this script unless it lacks it."""
    for python in (sys.executable, "/usr/bin/python3", "python3"):
        try:
            if subprocess.run([python, "-c", f"import {module}"], capture_output=True).returncode == 0:
                return python
        except FileNotFoundError:
            pass
    sys.exit(f"the baseline needs {module}; install it for {sys.executable}")


def baseline_seconds(printed, process_seconds):
    lines = printed.strip().splitlines()
    try:
        return float(json.loads(lines[-1])["cpu_s"])
    except (IndexError, KeyError, TypeError, ValueError):
        return process_seconds


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--accounts", type=int, required=True)
    arguments.add_argument("--baseline", default=HERE / "whole_job_baseline.py")
    arguments.add_argument("--ties", action="store_true", help="40 accounts copied")
    arguments.add_argument("--missing", type=float, default=0, help="share of ratings left out")
    given = arguments.parse_args()
    if not JAR.exists():
        sys.exit(f"{JAR} is missing; run: mvn package -DskipTests")
    python = python_with("pandas")
    with tempfile.TemporaryDirectory() as folder:
        options = (["ties"] if given.ties else []) + ([str(given.missing)] if given.missing else [])
        measured([python, given.baseline, "generate", str(given.accounts), folder, *options])
        _, own, peak = measured(
            ["java", HEAP, "-XX:+UseSerialGC", "-cp", JAR, JOB, folder])
        printed, process = measured([python, given.baseline, "run", folder])[:2]
    baseline = baseline_seconds(printed, process)
    print(json.dumps({
        "accounts": given.accounts,
        "openkam_cpu_s": round(own, 2),
        "baseline_cpu_s": round(baseline, 2),
        "ratio": round(baseline / own, 2),
        "peak_mb": peak // 1024,
    }))


if __name__ == "__main__":
    main()
