# @row OM-18
try:
    try: raise KeyError("ctx")
    except KeyError as k: raise ExceptionGroup("g", [ValueError(1), TypeError(2)]) from k
except ExceptionGroup as e:
    g = e
g.add_note("note")
m, r = g.split(ValueError)
for part in (m, r):
    print(
        part.__cause__ is g.__cause__, part.__context__ is g.__context__, part.__traceback__ is g.__traceback__,
        part.__notes__, part.__notes__ is g.__notes__, part.exceptions,
    )
s = g.subgroup(TypeError)
print(s.__notes__, s.__cause__ is g.__cause__, s.exceptions[0] is g.exceptions[1])
g.__notes__ = "broken"
m, r = g.split(ValueError)
print(hasattr(m, "__notes__"), hasattr(r, "__notes__"))
