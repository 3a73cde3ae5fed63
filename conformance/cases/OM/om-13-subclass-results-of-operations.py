# @row OM-13
class I(int): pass
class F(float): pass
class S(str): pass
class L(list): pass
class T(tuple): pass
class D(dict): pass
class St(set): pass
class Fs(frozenset): pass
class B(bytes): pass
class Ba(bytearray): pass
values = [I(2) + I(3), -I(2), +I(2), abs(I(2)), I(2).__int__(), F(1) + 1, -F(1), abs(F(1)), S("a") + S("b"), S("ab")[:], S("a") * 1, S("a").lower(), str(S("a")), L([1]) + [2], L([1])[:], L([1]) * 1, L([1]).copy(), T((1,))[:], T((1,)) * 1,
          D(a=1).copy(), D.fromkeys("a"), D(a=1) | {}, St({1}) | {2}, St({1}).copy(), Fs([1]) & {1}, Fs([1]).copy(), B(b"a") + b"", B(b"a")[:], Ba(b"a")[:], Ba(b"a") + b"", Ba(b"a").copy(), bytes(B(b"a")), int(I(1)), tuple(T()), frozenset(Fs())]
print([type(v).__name__ for v in values])
