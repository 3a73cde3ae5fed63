# @row OM-18
# Which iterator a range gives forwards and backwards where its numbers come near the ends of 64 bits.
import sys
M = sys.maxsize
for a in ((M - 2, M), (M - 1, M), (0, M), (0, M, 2), (-M - 1, 0), (-M, 0), (5, M, 3), (M, M - 2, -1), (3, -M - 1, -1), (3, -M - 1, -3), (M, 0, -1), (M - 1, 0, -1), (-M - 1, -M), (-M - 1, M), (1, 0, -M), (1, 0, -M - 1), (2**62, M, 2**62), (M - 1, M + 2, 3), (M + 5, M + 2, -1), (0, 0), (5, 1)):
    r = range(*a)
    i, j = iter(r), reversed(r)
    print(a, type(i).__name__, next(i, None), next(i, None), type(j).__name__, next(j, None), next(j, None))
