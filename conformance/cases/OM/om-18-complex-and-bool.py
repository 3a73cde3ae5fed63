# @row OM-18
z = 3 + 4j
print(z, z.real, z.imag, abs(z), z.conjugate(), -z, z * z, z / 2, z ** 2, 1 / z, z == complex(3, 4), z == 3, complex(3) == 3, hash(complex(3, 0)) == hash(3))
print(1j, -1j, 0j, -0j, complex(0, -0.0), complex(-0.0, 1), complex("1+2j"), complex(" -j "), complex("(1-2e3j)"), complex(float("inf"), float("nan")), 1e20 + 1e-20j)
print(repr(complex(1.5, -0.0)), str(2j), f"{z:.2f}", f"{z:>20}", f"{1.5 + 2j:+.1e}", bool(0j), complex(True), complex(1, 2j), z - 3)
for bad in (lambda: z < z, lambda: z // 1, lambda: z % 2, lambda: int(z), lambda: float(z), lambda: complex("x"), lambda: complex("1 + 2j"), lambda: 1j / 0, lambda: complex("1", 2),
            lambda: complex(1, "2"), lambda: divmod(z, 1), lambda: 0j ** -1, lambda: round(z), lambda: complex([])):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(True + True, True & False, True | False, True ^ True, True & 3, -True, True * "ab", [10, 20][True], isinstance(True, int), bool.__mro__)
print(True == 1, str(True), repr(False), f"{True}", f"{True:d}", f"{True:5}", "%d %s" % (True, True), int(True), bool("False"), hash(True))
