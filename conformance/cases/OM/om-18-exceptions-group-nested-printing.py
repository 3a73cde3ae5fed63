# @row OM-18
import traceback, io
def lines(e): return [l.rstrip() for l in traceback.format_exception_only(e, show_group=True)]
inner = ExceptionGroup("inner", [ValueError("v"), TypeError("t")])
outer = ExceptionGroup("outer", [inner, KeyError("k")])
outer.add_note("outer note")
inner.add_note("inner note")
for l in lines(outer): print(l)
print(str(outer), repr(outer), len(outer.exceptions))
g = outer
for _ in range(3): g = ExceptionGroup("wrap", [g])
m = g.subgroup(KeyError)
depth = 0
while isinstance(m, ExceptionGroup):
    depth += 1
    m = m.exceptions[0]
print(depth, repr(m))
def leaves(e): return [x for s in e.exceptions for x in (leaves(s) if isinstance(s, BaseExceptionGroup) else [s])]
print(leaves(g), [type(x).__name__ for x in leaves(g.subgroup(lambda e: isinstance(e, (ValueError, KeyError))))])
