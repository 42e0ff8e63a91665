#!/usr/bin/env python3
"""Says what an application takes along with the library, and that it runs in an image by jlink.

Usage: benchmarks/footprint.py, after mvn package -DskipTests

Prints the run-time jars of core, scoring, value and planning with their bytes, the classes that a
first score loads, and the size of an image of JDK modules in which that score runs.
"""
import pathlib
import subprocess
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
MAIN = "org.openkam.benchmarks.FirstScore"
# Guava and the loggers ask for java.logging; labels in other languages than English for localedata
MODULES = "java.base,java.logging,jdk.unsupported"


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout


def class_path(folder):
    """The run-time jars of kam-planning, which brings the other three."""
    output("mvn", "-q", "-B", "-DskipTests", "-pl", "kam-planning", "-am", "package",
           "dependency:copy-dependencies", "-DincludeScope=runtime", "-DexcludeTypes=pom",
           f"-DoutputDirectory={folder}")
    (planning,) = [jar for jar in (ROOT / "kam-planning" / "target").glob("kam-planning-*.jar")
                   if not jar.stem.endswith(("sources", "javadoc"))]
    return [*sorted(pathlib.Path(folder).glob("*.jar")), planning]


def size(path):
    return sum(file.stat().st_size for file in path.rglob("*") if file.is_file())


def main():
    with tempfile.TemporaryDirectory() as work:
        jars = class_path(f"{work}/jars")
        for jar in jars:
            print(f"{jar.name} {jar.stat().st_size:,}")
        print(f"{len(jars)} jars, {sum(jar.stat().st_size for jar in jars):,} bytes")
        path = ":".join(map(str, [*jars, HERE / "target" / "classes"]))
        log = f"{work}/classes.txt"
        output("java", f"-Xlog:class+load:file={log}", "-cp", path, MAIN)
        loaded = [line for line in open(log) if "source:" in line]
        own = sum("org.openkam" in line for line in loaded)
        print(f"{len(loaded):,} classes at the first score, {own} of them of the library")
        image = pathlib.Path(work) / "image"
        output("jlink", "--add-modules", MODULES, "--strip-debug", "--no-man-pages",
               "--no-header-files", "--output", str(image))
        best = output(str(image / "bin" / "java"), "-cp", path, MAIN).strip()
        print(f"image of {MODULES}: {size(image) / 2**20:.0f} MB, in which the best is {best}")


if __name__ == "__main__":
    main()
