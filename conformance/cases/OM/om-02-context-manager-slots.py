# @row OM-02
class C:
    def __init__(self, swallow): self.swallow = swallow
    def __enter__(self): print("enter"); return "value"
    def __exit__(self, t, v, tb): print("exit", t and t.__name__, v, tb is not None); return self.swallow
with C(False) as x:
    print(x)
with C("truthy"):
    raise ValueError("hidden")
try:
    with C([]):
        raise KeyError("seen")
except KeyError as e:
    print(repr(e))
class NoExit:
    def __enter__(self): pass
class NoEnter:
    def __exit__(self, *a): pass
for bad in (NoExit(), NoEnter(), 5):
    try:
        with bad: pass
    except TypeError as e:
        print(e)
