# @row OM-06
import sys
print([sys.getsizeof((0,) * n) for n in range(5)], [sys.getsizeof([0] * n) for n in range(6)])
l = []
sizes = [sys.getsizeof(l)]
for i in range(40):
    l.append(i)
    if sys.getsizeof(l) != sizes[-1]: sizes.append(sys.getsizeof(l))
print(sizes)
while l:
    l.pop()
    if sys.getsizeof(l) != sizes[-1]: sizes.append(sys.getsizeof(l))
print(sizes[-8:])
print(
    sys.getsizeof(list(range(10))), sys.getsizeof([x for x in range(10)]), sys.getsizeof([*range(10)]),
    sys.getsizeof(list((1, 2, 3))), sys.getsizeof([1, 2, 3] + [4]), sys.getsizeof([1, 2, 3][:2]),
)
print(
    sys.getsizeof(range(5)), sys.getsizeof(range(10**30)), sys.getsizeof(slice(1)), sys.getsizeof(iter([])),
    sys.getsizeof(enumerate([])), sys.getsizeof(zip()), sys.getsizeof(reversed([])),
)
