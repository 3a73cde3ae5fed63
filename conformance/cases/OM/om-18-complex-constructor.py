# @row OM-18
class C:
    def __complex__(self): return 2 + 3j
class F:
    def __float__(self): return 1.5
print(
    complex(), complex(1), complex(1, 2), complex("1+2j"), complex("  (3-4J) "), complex("j"), complex("-j"),
    complex("1e2j"), complex("nan+infj"), complex(C()), complex(F()), complex(1j, 1j), complex(C(), 1),
    complex(real=1, imag=2), complex("1_0"), complex(True), complex(imag=F()), complex("+1"),
)
for bad in (
    lambda: complex(""), lambda: complex("1 + 2j"), lambda: complex("x"), lambda: complex("1+2"),
    lambda: complex("1", 2), lambda: complex(1, "2"), lambda: complex(None), lambda: complex([]),
    lambda: complex("1j1"), lambda: complex("(1"), lambda: complex(b"1"), lambda: complex(1, 2, 3),
    lambda: complex("1+-2j"), lambda: complex(1, None), lambda: complex("j1"), lambda: complex(10**400),
    lambda: complex("\0"),
):
    try: print(bad())
    except (ValueError, TypeError, OverflowError) as e: print(type(e).__name__, e)
