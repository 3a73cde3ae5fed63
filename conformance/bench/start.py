"""Measures what starts cost: whole processes of a command and of the interpreter that runs this, in turn.

Usage: start.py COMMAND. Prints a table in Markdown. CPU is user and system time of the process and what it started.
"""

import os
import statistics
import sys
import time

ROUNDS = 15
PROGRAMS = [
    ("-c pass", ["-c", "pass"]),
    ("import re", ["-c", "import re"]),
    ("import json", ["-c", "import json"]),
    ("import dataclasses", ["-c", "import dataclasses"]),
    ("import typing", ["-c", "import typing"]),
    ("import unittest", ["-c", "import unittest"]),
]


# What this interpreter was started with is not for ours.
CLEAN = {name: value for name, value in os.environ.items() if name not in ("PYTHONHOME", "LD_LIBRARY_PATH")}


def run(command, environment):
    """CPU and wall time in milliseconds, and the most memory in MB, of one process."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    start = time.perf_counter()
    actions = [(os.POSIX_SPAWN_DUP2, nowhere, to) for to in (0, 1)]
    pid = os.posix_spawnp(command[0], command, environment, file_actions=actions)
    _, status, usage = os.wait4(pid, 0)
    wall = time.perf_counter() - start
    os.close(nowhere)
    if status != 0:
        raise SystemExit(f"status {status} of {command}")
    return (usage.ru_utime + usage.ru_stime) * 1000, wall * 1000, usage.ru_maxrss / 1024


def median(rows):
    return [statistics.median(column) for column in zip(*rows)]


def main():
    ours = os.path.abspath(sys.argv[1])
    print(f"Medians of {ROUNDS} processes each, in turn; the reference is CPython {sys.version.split()[0]}.\n")
    print("| program | CPU ms | wall ms | memory MB | reference CPU ms | wall ms | memory MB |")
    print("|---|---|---|---|---|---|---|")
    for name, arguments in PROGRAMS:
        mine, theirs = [], []
        for _ in range(ROUNDS):
            mine.append(run([ours, *arguments], CLEAN))
            theirs.append(run([sys.executable, *arguments], os.environ))
        cells = [f"{x:.0f}" for x in median(mine) + median(theirs)]
        print(f"| `{name}` | {' | '.join(cells)} |", flush=True)


main()
