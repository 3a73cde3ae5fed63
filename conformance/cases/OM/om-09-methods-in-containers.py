# @row OM-09
# Equal methods are one key; hashes follow identity of self, not its equality; methods sort not at all.
class E:
    def __eq__(self, o): return True
    __hash__ = None
    def m(self): pass
    def n(self): pass
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
a, b = E(), E()
print(a.m == a.m, a.m == b.m, a.m != b.m, a.m == a.n, hash(a.m) == hash(a.m), len({a.m, a.m, b.m, a.n}))
print(a.c == b.c == E.c, hash(a.c) == hash(E.c), a.s is b.s, {a.c: 1}[E.c])
print(a.m in [b.m, a.m], [b.m, a.m].index(a.m), a.m == E.m, a.m == 5, a.m.__eq__(5), a.m.__ne__(a.m))
for op in ("<", ">", "<=", ">="):
    try: eval(f"a.m {op} b.m")
    except TypeError as e: print(e)
class S(E):
    def m(self): pass
s = S()
print(s.m == super(S, s).m, super(S, s).m == E.m.__get__(s), super(S, s).m.__func__ is E.m)
l = []
print(l.append == l.append, l.append is l.append, l.append == [].append, hash(l.append) == hash(l.append), len({l.append, l.append, l.pop}))
print("x".upper == "x".upper, (1).__add__ == (1).__add__, [].__len__ == [].__len__, l.__len__ == l.__len__, len({l.__len__, l.__len__}))
print(dict.fromkeys == dict.fromkeys, dict.fromkeys is dict.fromkeys, str.maketrans is str.maketrans, int.__add__ is int.__add__, object.__new__ == object.__new__)
