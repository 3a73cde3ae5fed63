"""Measures how the cost of one operation grows with the number of elements, against the interpreter that runs this.

Usage: growth.py COMMAND. Prints a table in Markdown. A cost is nanoseconds per element, the least of several rounds of a
warm process; growth is the cost at the largest size divided by that at the smallest. The last column divides our growth
by the reference's: 1 is the same, above 1 ours grows faster.

With `--costs` it measures in this process and prints a line for each operation: its name and the costs.
"""
import gc
import os
import random
import subprocess
import sys
from time import perf_counter

SIZES = 10_000, 100_000, 1_000_000
ROUNDS = 7


def append(n):
    items = []
    for i in range(n):
        items.append(i)
    return items


def insert_ints(n):
    table = {}
    for i in range(n):
        table[i] = i
    return table


def insert_strings(keys):
    table = {}
    for key in keys:
        table[key] = key
    return table


def add(n):
    seen = set()
    for i in range(n):
        seen.add(i)
    return seen


class Kept:
    def __init__(self, number):
        self.number = number


def keep(n):
    kept = []
    for i in range(n):
        kept.append(Kept(i))
    return kept


def keep_tuples(n):
    return [(i, i) for i in range(n)]


def same(n):
    return n


def shuffled(n):
    numbers = [i * 3 for i in range(n)]
    random.Random(n).shuffle(numbers)
    return numbers


def names(n):
    return [f"name{i * 7919 % n}" for i in range(n)]


# A name, what makes the argument (not measured), what is measured.
OPERATIONS = [
    ("list append", same, append),
    ("dict insert, ints", same, insert_ints),
    ("dict insert, strings", names, insert_strings),
    ("set add", same, add),
    ("sort, shuffled ints", shuffled, sorted),
    ("sort, strings", names, sorted),
    ("kept objects", same, keep),
    ("kept tuples", same, keep_tuples),
]


def cost(prepare, action, size):
    """Nanoseconds per element, the least of the rounds; each does as many elements as the largest size has."""
    argument = prepare(size)
    repeats = max(1, SIZES[-1] // size // 4)
    best = float("inf")
    for _ in range(ROUNDS):
        gc.collect()
        start = perf_counter()
        for _ in range(repeats):
            action(argument)
        best = min(best, perf_counter() - start)
    return best / repeats / size * 1e9


def measure():
    for name, prepare, action in OPERATIONS:
        # Once more than it is told, because the first time teaches the compiler.
        cost(prepare, action, SIZES[0])
        print(name, *(f"{cost(prepare, action, size):.2f}" for size in SIZES), sep="\t", flush=True)


def costs(command, environment):
    out = subprocess.run([*command, __file__, "--costs"], env=environment, check=True, capture_output=True, text=True).stdout
    rows = (line.split("\t") for line in out.splitlines())
    return {row[0]: [float(cell) for cell in row[1:]] for row in rows}


def main():
    # What this interpreter was started with is not for ours.
    clean = {name: value for name, value in os.environ.items() if name not in ("PYTHONHOME", "LD_LIBRARY_PATH")}
    ours = costs([os.path.abspath(sys.argv[1]), *sys.argv[2:]], clean)
    theirs = costs([sys.executable], os.environ)
    print(f"Nanoseconds per element at {', '.join(map(str, SIZES))} elements; the reference is CPython {sys.version.split()[0]}.\n")
    print("| operation | ours | growth | reference | growth | ratio |")
    print("|---|---|--:|---|--:|--:|")
    for name, mine in ours.items():
        other = theirs[name]
        growth, expected = mine[-1] / mine[0], other[-1] / other[0]
        cells = [" ".join(f"{x:.0f}" for x in row) for row in (mine, other)]
        print(f"| {name} | {cells[0]} | {growth:.2f} | {cells[1]} | {expected:.2f} | {growth / expected:.2f} |")


if __name__ == "__main__":
    measure() if sys.argv[1:] == ["--costs"] else main()
