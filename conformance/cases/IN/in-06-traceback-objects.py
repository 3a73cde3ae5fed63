# @row IN-06
import sys, types
def f():
    try: 1/0
    except ZeroDivisionError as e: return e
e=f(); tb=e.__traceback__
print(tb.tb_lasti, tb.tb_lineno, tb.tb_next, tb.tb_frame.f_code.co_name, dir(tb)[-4:])
t2=types.TracebackType(tb, tb.tb_frame, 3, 44)
print(t2.tb_lasti, t2.tb_lineno, t2.tb_next is tb)
t3=types.TracebackType(None, tb_frame=tb.tb_frame, tb_lasti=-1, tb_lineno=-1)
print(t3.tb_lasti, t3.tb_lineno)
for bad in (lambda: types.TracebackType(1,tb.tb_frame,0,0), lambda: types.TracebackType(None,1,0,0), lambda: types.TracebackType(None,tb.tb_frame,"x",0), lambda: types.TracebackType(), lambda: types.TracebackType(None,tb.tb_frame,0,1<<40), lambda: setattr(tb,"tb_next",3), lambda: setattr(tb,"tb_next",tb), lambda: setattr(tb,"tb_lasti",3), lambda: setattr(tb,"tb_lineno",3),lambda: setattr(tb,"tb_frame",3), lambda: delattr(tb,"tb_next"), lambda: setattr(t2,"tb_next",None), lambda: setattr(tb,"tb_next",t2), lambda: setattr(t2,"tb_next",tb), lambda: setattr(e,"__traceback__",3), lambda: delattr(e,"__traceback__"), lambda: e.with_traceback(3)):
    try: print(bad())
    except Exception as x: print(type(x).__name__, x)
fr=tb.tb_frame
print(sorted(n for n in dir(fr) if n[0]!='_'), sorted(n for n in dir(tb) if n[0]!='_'))
for n in ("f_back","f_builtins","f_code","f_globals","f_lasti","f_locals"):
    for op in (lambda: setattr(fr,n,1), lambda: delattr(fr,n)):
        try: print(op())
        except Exception as x: print(type(x).__name__, x)
for n in ("f_lineno","f_trace","f_trace_lines","f_trace_opcodes"):
    for op in (lambda: setattr(fr,n,"x"), lambda: n!="f_trace_opcodes" and delattr(fr,n), lambda: print(getattr(fr,n))):
        try: print(op())
        except Exception as x: print(type(x).__name__, x)
try: types.FrameType()
except TypeError as x: print(x)
try: types.FrameType.__new__(types.FrameType)
except TypeError as x: print(x)
fr.clear(); fr.clear()
print(fr.f_locals, fr.f_lineno, fr.f_lasti)
def g():
    x=1
    yield
    yield x
k=g(); fr=k.gi_frame
print(fr.f_lineno, fr.f_lasti, fr.f_back); next(k); print(fr.f_lineno, fr.f_lasti, fr.f_back, fr.f_locals)
try: fr.clear()
except RuntimeError as x: print(x)
print(fr.f_locals)
k=g(); fr=k.gi_frame; fr.clear(); print(k.gi_frame, list(k), fr.f_locals)
def h(): return sys._getframe()
a=h(); print(a.f_back.f_code.co_name, a.f_locals)
import weakref
try: weakref.ref(a)
except TypeError as x: print(x)
print(type(a.__sizeof__()))
class D: pass
fl=h().f_locals
print(type(fl).__name__, fl=={}, len(fl), repr(fl))
