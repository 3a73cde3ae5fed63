# @row OM-07
class A:
    x = 1
    __slots__ = ("s", "__dict__")
class P:
    @property
    def p(self): return 1
    @p.deleter
    def p(self): print("deleter")
    @property
    def q(self): return 2
a = A()
a.s, a.d = 1, 2
for run in (
    "del a.s", "del a.s", "del a.d", "del a.d", "del a.x", "del A.x", "del A.x", "del P().p", "del P().q", "del P.p",
    "del P().p", "del (5).real", "del len.__name__", "del None.x", "del [].append",
):
    try:
        exec(run)
        print(run, "fine")
    except AttributeError as e: print(run, "->", e)
