# @row OM-01
import sys
p = sys.hash_info.modulus
print(p == 2**61 - 1, hash(p), hash(p - 1), hash(p + 1), hash(-p), hash(-(p + 1)), hash(-1), hash(-2))
print(hash(float("inf")), hash(float("-inf")), sys.hash_info.inf, sys.hash_info.imag, sys.hash_info.nan)
print(hash(complex(0, 1)), hash(complex(1, 1)), hash(complex(0, -1)), hash(complex(float("inf"), 0)))
print(hash(0.1), hash(1e300), hash(5e-324), hash(-0.0), hash(1.5), hash(-2.5))
print(hash(2**200 + 12345), hash(-(2**200) - 12345), hash(10**50))
