"""Runs a benchmark's main some times and tells what each took.

A line for each iteration: seconds and the checksum. The first argument is the number of iterations, 1 without it; the
second for how many seconds iterations run before these that nobody is told of, 0 without it.
"""
import sys
from time import perf_counter


def run(main, size):
    iterations = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    warm = perf_counter() + (float(sys.argv[2]) if len(sys.argv) > 2 else 0)
    while perf_counter() < warm:
        main(size)
    for _ in range(iterations):
        start = perf_counter()
        result = main(size)
        elapsed = perf_counter() - start
        print(f"{elapsed:.6f} {result}", flush=True)
