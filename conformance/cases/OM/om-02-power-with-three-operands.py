# @row OM-02
class P:
    def __pow__(self, e, m=None): return f"pow({e}, {m})"
    def __rpow__(self, b, m=None): return f"rpow({b}, {m})"
    def __ipow__(self, e): return f"ipow({e})"
class Two:
    def __pow__(self, e): return f"two({e})"
print(P() ** 2, 2 ** P(), pow(P(), 2), pow(P(), 2, 3), pow(2, P()), Two() ** 3)
p = P()
p **= 5
print(p)
for args in ((2, P(), 3), (2, 3, P()), (Two(), 1, 2), (2, 3, None), (2.0, 3, 4), (2, 3, "x"), ("a", 2)):
    try:
        print(pow(*args))
    except TypeError as e:
        print(e)
