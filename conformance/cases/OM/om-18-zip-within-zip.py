# @row OM-18
# A zip that is asked for a step while it makes one; a step that fails half way; both for itertools.zip_longest too.
import itertools


class Failing:
    """1, an error, then 3, 4 …"""

    def __init__(self):
        self.count = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.count += 1
        if self.count == 2:
            raise KeyError(self.count)
        return self.count


for kind in zip, itertools.zip_longest:
    seen = []

    def step(value):
        if not seen:
            seen.append(None)
            seen.append(next(zipped))
        return value

    numbers = map(step, range(1, 10))
    zipped = kind(numbers, numbers, numbers)
    print(next(zipped), seen, list(zipped))

    zipped = kind('abc', Failing())
    for _ in range(4):
        try:
            print(next(zipped, None))
        except KeyError as error:
            print(repr(error))
