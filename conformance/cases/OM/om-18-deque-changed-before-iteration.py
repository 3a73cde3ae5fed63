# @row OM-18
"""An iterator of an empty deque notices an addition; the reversed one has ended before it looks."""
from collections import deque

for make in (iter, reversed):
    for values in ([], [1]):
        changed = deque(values)
        iterator = make(changed)
        changed.append(10)
        for attempt in range(2):
            try:
                print(make.__name__, values, next(iterator, "end"))
            except RuntimeError as error:
                print(make.__name__, values, error)
