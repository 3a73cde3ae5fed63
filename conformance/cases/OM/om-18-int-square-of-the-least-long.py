# @row OM-18
# Powers and products around the ends of 64 bits.
for m in (-2**63, 2**63 - 1, 2**63, -2**63 - 1, 2**31, -2**31, 2**32 - 1, 46341):
    print(m ** 2, m ** 3, m * m, pow(m, 2, 1000007), m // -1, -m, abs(m), divmod(m, -1), m << 1, m - 1)
