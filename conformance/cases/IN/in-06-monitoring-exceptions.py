# @row IN-06
import sys
E=sys.monitoring.events; M=sys.monitoring
log=[]
M.use_tool_id(0,"a")
for n in ("RAISE","PY_UNWIND","RERAISE","EXCEPTION_HANDLED","PY_THROW","STOP_ITERATION"):
    M.register_callback(0,getattr(E,n),lambda c,o,e,n=n: log.append((n,c.co_name,o,type(e).__name__)))
def h(): raise KeyError
class A:
    def __init__(self): raise KeyError
    def __add__(self,o): raise KeyError
    @property
    def p(self): raise KeyError
class B:
    def __add__(self,o): raise KeyError
    @property
    def p(self): raise KeyError
    def __getitem__(self,i): raise KeyError
def gen():
    yield 1
    raise KeyError
def f():
    for i in (lambda: h(), lambda: A(), lambda: B()+1, lambda: B().p, lambda: B()[1], lambda: 1/0, lambda: undefinedname, lambda: (3).x, lambda: h(*()), lambda: h(**{}), lambda: [*gen()], lambda: [x for x in gen()], lambda: int("x"), lambda: None+1, lambda: 3<"x", lambda: "x"[9], lambda: len(), lambda: print(x=3)):
        try: i()
        except Exception: pass
def k():
    a,b=1,
def k2():
    for x in 3: pass
def k3():
    del zz
def k4(): raise ImportError

def k5():
    for x in gen(): pass
def k6():
    with 3: pass
def k7():
    with open("/nonexistent"): pass
def k8():
    yield from gen()
def run():
    for i in (k,k2,k3,k4,k5,k6,k7,lambda: list(k8())):
        try: i()
        except Exception: pass
M.set_events(0,E.RAISE|E.PY_UNWIND|E.RERAISE|E.EXCEPTION_HANDLED|E.PY_THROW)
f(); run()
M.set_events(0,0)
for e in log: print(*e)
