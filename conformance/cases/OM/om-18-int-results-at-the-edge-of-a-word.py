# @row OM-18
"""Powers with a modulus, hashes and texts of ints that just fit 64 bits, or just don't."""
for modulus in (1, -1, 2, 7, -7, 2**31 - 1, 2**31, -(2**31), 2**31 + 1, -(2**31) - 1, 2**63 - 1, -(2**63), 2**64):
    print(modulus, [pow(base, exponent, modulus) for base in (-(2**63), -3, 0, 2, 2**63 - 1, 2**70) for exponent in (0, 1, 5, 2**63 - 1, 2**65)])
prime = 2**61 - 1
for times in (1, 2, 2**31, 2**32, 2**64 + 3, 10**60):
    print([hash(sign * (prime * times + rest)) for sign in (1, -1) for rest in (-2, -1, 0, 1, 2)])
print([hash(sign * 2**shift) for sign in (1, -1) for shift in (60, 61, 62, 63, 64, 65, 122, 127, 128, 1000)])
for value in (0, 1, -1, 7, 8, -8, 255, 256, 2**62, 2**63 - 1, 2**63, -(2**63), -(2**63) - 1, True):
    print(bin(value), oct(value), hex(value))
