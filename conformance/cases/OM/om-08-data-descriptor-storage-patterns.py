# @row OM-08
class Typed:
    def __init__(self, kind): self.kind = kind
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return obj.__dict__.get(self.name, "unset")
    def __set__(self, obj, value):
        if not isinstance(value, self.kind): raise TypeError(f"{self.name} must be {self.kind.__name__}")
        obj.__dict__[self.name] = value
    def __delete__(self, obj):
        try: del obj.__dict__[self.name]
        except KeyError: raise AttributeError(self.name) from None
class P:
    age = Typed(int)
    name = Typed(str)
p = P()
print(p.age, P.age.kind, vars(p))
p.age, p.name = 5, "n"
print(p.age, p.name, vars(p))
for run in ("p.age = 'x'", "del p.age", "del p.age"):
    try:
        exec(run)
        print(run, p.age)
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
