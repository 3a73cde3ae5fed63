# @row OM-18
import traceback
def depth(e): return [f.name for f in traceback.extract_tb(e.__traceback__)]
def f(): raise ValueError("x")
def g(): f()
try: g()
except ValueError as e:
    saved = e
print(depth(saved))
try: raise saved
except ValueError as e: print(depth(e), e is saved)
try: raise saved.with_traceback(None)
except ValueError as e: print(depth(e))
def h():
    try: g()
    except ValueError:
        raise
saved.__traceback__ = None
try: h()
except ValueError as e: print(depth(e))
try:
    raise ValueError
except* ValueError as eg:
    print(depth(eg), depth(eg.exceptions[0]))
