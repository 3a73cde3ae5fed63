# @row OM-06
"""Lists and dicts made from dicts and sets have room by the number of elements, which is known before."""
import sys

for count in (0, 1, 2, 3, 5, 6, 8, 11, 13, 30, 100):
    numbers = dict.fromkeys(range(count))
    unique = set(range(count))
    print(
        count,
        sys.getsizeof(list(numbers)),
        sys.getsizeof(list(numbers.items())),
        sys.getsizeof(list(unique)),
        sys.getsizeof(sorted(unique)),
        sys.getsizeof(list(range(count))),
        sys.getsizeof(list(tuple(numbers))),
        sys.getsizeof([*numbers]),
        sys.getsizeof(dict.fromkeys(unique)),
        sys.getsizeof(dict.fromkeys(numbers)),
        sys.getsizeof(dict.fromkeys(map(str, unique))),
        sys.getsizeof(dict.fromkeys({str(number) for number in unique})),
    )
