"""Blocks of items of which only a digest is compared: a third argument of a script shows each item instead."""
import hashlib
import random
import sys


def run(items):
    """Prints for each numbered block the number of its items and their digest.

    `items(rng)` yields the texts of a block.
    """
    first, count = map(int, sys.argv[1:3])
    shows = len(sys.argv) > 3
    for number in range(first, first + count):
        print(f"== {number}")
        digest, total = hashlib.sha256(), 0
        for item in items(random.Random(number)):
            if shows:
                print(ascii(item))
            digest.update(item.encode("utf-8", "surrogatepass"))
            total += 1
        print(total, digest.hexdigest())


def told(call, *arguments):
    """What a call gives, or its error."""
    try:
        return repr(call(*arguments))
    except Exception as error:
        return f"{type(error).__name__}: {error}"
