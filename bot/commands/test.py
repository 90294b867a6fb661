"""`test`: everything that must hold, in one run: style, types, directions, content, behaviour."""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--slow", action="store_true", help="the long versions too (50 kills, every walk)")
    parser.add_argument("pytest", nargs="*", help="words for pytest, after --")


def run(chosen: argparse.Namespace) -> int:
    """All checks run, also after one has failed; pytest comes last, so that its line closes the output."""
    _browser()
    here = Path(sys.executable).parent
    steps = [
        ("ruff", [str(here / "ruff"), "check", "."]),
        ("ruff format", [str(here / "ruff"), "format", "--check", "."]),
        ("mypy", [sys.executable, "-m", "mypy"]),
        ("import-linter", [str(here / "lint-imports")]),
        ("content", [sys.executable, "-m", "bot", "check", "--shipped"]),
        (
            "pytest",
            [sys.executable, "-m", "pytest", *([] if chosen.slow else ["-m", "not slow"]), *chosen.pytest],
        ),
    ]
    failed = []
    for name, command in steps:
        print(f"== {name}", flush=True)
        if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:  # noqa: S603 - our own words
            failed.append(name)
    if failed:
        print(f"alongside test: failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def _browser() -> None:
    """A browser is there afterwards, or the tests that need it fail and say so."""
    if any(shutil.which(name) for name in BROWSERS):
        return
    apt = shutil.which("apt-get")
    if apt is None or os.geteuid() != 0:
        print("alongside test: Chromium is missing: apt-get install chromium", file=sys.stderr)
        return
    print("alongside: installing Chromium for the tests (once)", file=sys.stderr)
    for words in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", "chromium"]):
        subprocess.run(  # noqa: S603 - our own words
            [apt, *words],
            check=False,
            stdout=subprocess.DEVNULL,
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        )
