# @row OM-18
class C:
    def __complex__(self): return 1 + 2j
class F:
    def __float__(self): return 4.0
class I:
    def __index__(self): return 3
print(complex(C()), complex(F()), complex(I()), complex(1j, 1j), complex(C(), 5), complex(real=1, imag=2), complex(imag=-0.0), complex(-0.0))
class Bad:
    def __complex__(self): return 1.5
for arguments in (("1", 2), (1, "2"), (None,), (1, None), (Bad(),), (1, C()), ([],), (1, 2, 3), (b"1",)):
    try:
        print(complex(*arguments))
    except TypeError as error:
        print(error)
