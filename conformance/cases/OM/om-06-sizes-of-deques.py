# @row OM-06
"""A deque is made of blocks of 64, and where its elements lie in them depends on how they came."""
import sys
from collections import deque

grown = deque()
sizes = []
for number in range(300):
    sizes.append(sys.getsizeof(grown))
    grown.append(number)
print(sorted(set(sizes)), [sizes.index(size) for size in sorted(set(sizes))])

left = deque()
sizes = []
for number in range(300):
    sizes.append(sys.getsizeof(left))
    left.appendleft(number)
print(sorted(set(sizes)), [sizes.index(size) for size in sorted(set(sizes))])

turned = deque(range(100))
print([(turned.rotate(steps), sys.getsizeof(turned))[1] for steps in (1, 20, -50, 3, 40)])
while turned:
    turned.popleft()
print(sys.getsizeof(turned), turned.clear(), sys.getsizeof(turned), sys.getsizeof(deque(maxlen=0)))
