# @row OM-07
class A:
    __slots__ = ("x",)
    def __getattribute__(self, n):
        if n == "magic": return "magic"
        return object.__getattribute__(self, n)
    def __setattr__(self, n, v):
        if n == "no": raise AttributeError("refused")
        object.__setattr__(self, n, v)
a = A()
a.x = 1
print(a.x, a.magic, A.x.__get__(a), hasattr(a, "no"))
for run in ("a.no = 1", "a.y = 2", "del a.magic", "a.__dict__", "del a.x; a.x"):
    try: exec(run)
    except AttributeError as e: print(run, "->", e)
class B(A):
    def __getattr__(self, n): return f"hook {n}"
b = B()
print(b.x, b.y, b.magic)
b.y = "dict now"
print(b.y, vars(b))
