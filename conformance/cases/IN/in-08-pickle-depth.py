# @row IN-08
# Nesting: pickle goes as deep as CPython's stack allows, and says so at the end.
import pickle


class Link:
    def __init__(self, next):
        self.next = next


def nested(depth, wrap):
    value = None
    for _ in range(depth):
        value = wrap(value)
    return value


WRAPS = [lambda v: [v], lambda v: {"a": v}, lambda v: (v,), Link, lambda v: frozenset([v])]
for depth in 100, 3000, 4900, 5100, 12000:
    for protocol in 0, 2, 5:
        for wrap in WRAPS:
            try:
                print(depth, protocol, len(pickle.dumps(nested(depth, wrap), protocol)))
            except RecursionError as e:
                print(depth, protocol, e)
value = pickle.loads(pickle.dumps(nested(4900, lambda v: [v])))
depth = 0
while value:
    value, depth = value[0], depth + 1
print(depth)
