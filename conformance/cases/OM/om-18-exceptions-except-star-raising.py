# @row OM-18
def run(handler):
    try:
        try: raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
        except* ValueError as e: handler(e)
    except BaseException as r: print(repr(r), repr(r.__context__))
def reraise(e): raise
def raise_same(e): raise e
def raise_new(e): raise KeyError("new")
def raise_from(e): raise KeyError("from") from e
def nothing(e): pass
for h in (reraise, raise_same, raise_new, raise_from, nothing): run(h)
try:
    try: raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError: raise OSError("a")
    except* TypeError: raise OSError("b")
except ExceptionGroup as e: print(repr(e), [repr(x.__context__) for x in e.exceptions])
for source in (
    "try: pass\nexcept* ValueError: pass\nexcept TypeError: pass", "try: pass\nexcept*: pass",
    "for x in y:\n try: pass\n except* V: break", "def f():\n try: pass\n except* V: return",
    "for x in y:\n try: pass\n except* V: continue",
):
    try: compile(source, "s", "exec")
    except SyntaxError as e: print(e.msg)
