#!/usr/bin/env python3
"""Does the whole job by the library and by pandas and numpy, and prints one line of JSON.

Usage: benchmarks/whole_job.py --accounts N [--baseline FILE] [--ties] [--missing SHARE]
                               [--heap GB] [--stages] [--alone]

The job: read accounts and 20 deals each from CSV, take measures, choose 15, find the exact
stability of the choice, draw 10,000 sets of weights, write every result. FILE is a script that is
called like whole_job_baseline.py beside this one, which is the default; it also makes the data.
Processor seconds of the library are those of the whole process, start of the virtual machine and
compilation included, in a heap of 2 GB unless --heap says otherwise; those of the baseline are what it reports, or else those
of its process. Build the jar first: mvn package -DskipTests.

The virtual machine gets what anybody can give it: the serial collector with room for young
objects, only the first compiler, since a job of seconds does not live to see what the second one
costs, and an archive of the loaded classes (JEP 350), which is made once for each jar.
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
JAR = HERE / "target" / "benchmarks.jar"
CLASSES = HERE / "target" / "benchmarks.jsa"
JOB = "org.openkam.benchmarks.WholeJob"
HEAP = 2
FLAGS = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]
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


def job(folder, heap, *flags):
    """The command that does the job; three eighths of 2 GB are for young objects, 1 GB of more."""
    young = min(3 * heap * 1024 // 8, 1024)
    memory = [f"-Xmx{heap}g", f"-Xms{3 * heap * 1024 // 4}m", f"-Xmn{young}m"]
    return ["java", *memory, *FLAGS, *flags, "-cp", str(JAR), JOB, folder]


def archived(python, baseline):
    """Makes the archive of loaded classes by a small job, unless it is newer than the jar."""
    if not CLASSES.exists() or CLASSES.stat().st_mtime < JAR.stat().st_mtime:
        with tempfile.TemporaryDirectory() as folder:
            measured([python, baseline, "generate", "1000", folder])
            subprocess.run(
                job(folder, HEAP, f"-XX:ArchiveClassesAtExit={CLASSES}"),
                check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return f"-XX:SharedArchiveFile={CLASSES}"


def generate(python, baseline, accounts, folder, ties, missing):
    options = (["ties"] if ties else []) + ([str(missing)] if missing else [])
    measured([python, baseline, "generate", str(accounts), folder, *options])


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--accounts", type=int, required=True)
    arguments.add_argument("--baseline", default=HERE / "whole_job_baseline.py")
    arguments.add_argument("--ties", action="store_true", help="40 accounts copied")
    arguments.add_argument("--missing", type=float, default=0, help="share of ratings left out")
    arguments.add_argument("--heap", type=int, default=HEAP, help="gigabytes for the library")
    arguments.add_argument("--stages", action="store_true",
                           help="run once more and print what each stage takes, too")
    arguments.add_argument("--alone", action="store_true", help="without the baseline")
    given = arguments.parse_args()
    if not JAR.exists():
        sys.exit(f"{JAR} is missing; run: mvn package -DskipTests")
    python = python_with("pandas")
    archive = archived(python, given.baseline)
    with tempfile.TemporaryDirectory() as folder:
        generate(python, given.baseline, given.accounts, folder, given.ties, given.missing)
        command = job(folder, given.heap, archive)
        started = time.monotonic()
        _, own, peak = measured(command)
        wall = time.monotonic() - started
        line = {"accounts": given.accounts, "openkam_cpu_s": round(own, 2)}
        if not given.alone:
            printed, process = measured([python, given.baseline, "run", folder])[:2]
            baseline = baseline_seconds(printed, process)
            line |= {"baseline_cpu_s": round(baseline, 2), "ratio": round(baseline / own, 2)}
        line["peak_mb"] = peak // 1024
        if given.stages:
            line |= {"wall_s": round(wall, 2), "stages": json.loads(measured([*command, "stages"])[0])}
    print(json.dumps(line))


if __name__ == "__main__":
    main()
