# @row OM-08
class A:
    @property
    def readonly(self): return 1
    nothing = property()
    def _set(self, v): pass
    writeonly = property(None, _set)
    lam = property(lambda self: 1)
unnamed = property()
class Wrapper:
    def __getattr__(self, name): raise AttributeError
A.late = property()
for run in (
    "A().readonly = 1", "del A().readonly", "A().nothing", "A().nothing = 1", "del A().nothing", "A().writeonly",
    "del A().writeonly", "A().lam = 1", "A().late", "A().late = 2", "unnamed.__get__(1)", "unnamed.__set__(1, 2)",
    "unnamed.__delete__(1)",
):
    try:
        exec(run)
    except AttributeError as e:
        print(run, "->", e)
