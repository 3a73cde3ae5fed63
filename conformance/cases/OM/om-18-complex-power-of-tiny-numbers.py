# @row OM-18
# A negative whole power of a number whose product is too small is a division by zero.
for z in (complex(5e-324, -0.0), complex(1e-200, 1e-200), 0j, complex(1e-100, 0), 1e-81j):
    for n in (-1, -2, -4, -100, -101, 2, 0, 0.5, -0.5):
        try: print(z, n, f"{z ** n:.6g}")
        except (ZeroDivisionError, OverflowError) as e: print(z, n, type(e).__name__, e)
