# @row OM-06
"""Sizes of iterators, which grow with what they remember."""
import itertools
import sys

for count in (0, 1, 2, 5):
    pool = range(count)
    print(
        count,
        sys.getsizeof(itertools.combinations(pool, 2)),
        sys.getsizeof(itertools.combinations_with_replacement(pool, count)),
        sys.getsizeof(itertools.permutations(pool)),
        sys.getsizeof(itertools.product(*[pool] * count)),
        sys.getsizeof(itertools.chain(pool)),
        sys.getsizeof(itertools.count(count)),
        sys.getsizeof(zip(*[pool] * count)),
        sys.getsizeof(map(max, *[pool] * (count + 1))),
    )
