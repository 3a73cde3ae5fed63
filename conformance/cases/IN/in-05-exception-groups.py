# @row IN-05
def show(g, depth=0):
    if isinstance(g, BaseExceptionGroup):
        print("  " * depth + g.message)
        for e in g.exceptions:
            show(e, depth + 1)
    else:
        print("  " * depth + repr(g))
def raiser():
    raise ExceptionGroup("top", [ValueError(1), TypeError(2), ExceptionGroup("nested", [ValueError(3), KeyError(4)])])
try:
    raiser()
except* ValueError as g:
    print("values")
    show(g)
except* (TypeError, KeyError) as g:
    print("others")
    show(g)
else:
    print("no else")
finally:
    print("finally")
try:
    try:
        raiser()
    except* ValueError:
        pass
except ExceptionGroup as rest:
    print("rest")
    show(rest)
try:
    raise ValueError("naked")
except* ValueError as g:
    show(g)
try:
    try:
        raiser()
    except* ValueError as g:
        raise RuntimeError("new one")
except ExceptionGroup as g:
    show(g)
    print([repr(e.__context__) for e in g.exceptions][:1])
try:
    try:
        raiser()
    except* KeyError as g:
        raise
except ExceptionGroup as g:
    show(g)
for handler in ("except* ExceptionGroup: pass", "except* 5: pass", "except* (ValueError, ExceptionGroup): pass"):
    try:
        exec(f"try:\n raise ValueError\n{handler}")
    except TypeError as e:
        print(e)
try:
    pass
except* ValueError:
    print("no")
else:
    print("else runs")
class MyGroup(ExceptionGroup):
    def derive(self, excs): return MyGroup("derived", excs)
try:
    raise MyGroup("mine", [ValueError(1), OSError(2)])
except* OSError as g:
    print(type(g).__name__, g.message)
except* ValueError as g:
    print(type(g).__name__, g.exceptions)
