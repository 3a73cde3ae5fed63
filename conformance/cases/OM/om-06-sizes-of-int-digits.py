# @row OM-06
import sys
for bits in (0, 1, 29, 30, 31, 60, 61, 90, 91, 300):
    print(bits, sys.getsizeof(2**bits), sys.getsizeof(-(2**bits)), (2**bits).__sizeof__())
print(sys.getsizeof(True), sys.getsizeof(0), int.__itemsize__, int.__basicsize__, bool.__basicsize__)
