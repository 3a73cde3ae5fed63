# @row IN-06
import sys, os
out=[]
def t(v, *a, **k):
    os.environ["PYTHONBREAKPOINT"]=v
    try: print(repr(breakpoint(*a, **k)))
    except BaseException as e: print(type(e).__name__, e)
import warnings
for v in ("0","builtins.print","print","nosuch.mod","os.nosuch","sys.exit","","..",".x","int","os.path.join", "a..b"):
    if v=="": continue
    print("==",v)
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        t(v, *(("1",) if v!="sys.exit" else ()))
    print([(x.category.__name__, str(x.message), x.lineno) for x in w])
del sys.breakpointhook
try: breakpoint()
except Exception as e: print(type(e).__name__, e)
sys.displayhook=sys.__displayhook__
class R:
    def __repr__(self): raise ValueError("r")
try: sys.displayhook(R())
except ValueError as e: print(e)
import builtins
print(builtins._)
class S:
    encoding="ascii"
    errors="strict"
    class B:
        def write(self, b): out.append(("bytes", b))
    buffer=B()
    def write(self, s): s.encode("ascii"); out.append(("w", s))
old=sys.stdout
out=[]
sys.stdout=S()
sys.displayhook("\u1234")
sys.displayhook("abc")
sys.stdout=None
try: sys.displayhook(3)
except Exception as e: out.append(str(e))
del sys.stdout
try: sys.displayhook(3)
except Exception as e: out.append(str(e))
sys.stdout=old
print(out)
