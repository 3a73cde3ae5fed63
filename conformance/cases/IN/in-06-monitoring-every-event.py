# @row IN-06
import sys
E=sys.monitoring.events; M=sys.monitoring
log=[]
M.use_tool_id(0,"a"); M.use_tool_id(3,"b")
def short(x):
    if x is M.MISSING: return "MISSING"
    if isinstance(x,type): return x.__name__
    if hasattr(x,"__name__"): return x.__name__
    if isinstance(x,(int,str,type(None))): return x
    return type(x).__name__
names=[n for n in dir(E) if n[0]!='_' and n!='NO_EVENTS']
for t in (0,3):
    for n in names:
        M.register_callback(t,getattr(E,n),lambda c,*a,n=n,t=t: log.append((t,n,c.co_name)+tuple(map(short,a))))
class A:
    def __init__(self,x=1): self.x=x
    def m(self,*a,**k): return len(a)
    @classmethod
    def c(cls): return cls
    @property
    def p(self): return self.x
class B(A):
    def m(self,*a,**k): return super().m(*a,**k)
class It:
    n=0
    def __iter__(self): return self
    def __next__(self):
        self.n+=1
        if self.n>2: raise StopIteration
        return self.n
def gen(n):
    try:
        for i in range(n):
            yield i
    finally: pass
    return "done"
def deleg():
    r = yield from gen(2)
    return r
def f():
    b=B(2); b.m(1,k=2); b.m(*(1,2),**{"z":1}); b.p; B.c()
    for i in It(): pass
    for i in gen(2): pass
    list(deleg())
    g=gen(3); next(g)
    try: g.throw(ValueError("x"))
    except ValueError: pass
    try: int("x")
    except ValueError: pass
    try:
        try: raise KeyError
        finally: 1
    except KeyError: pass
    [x for x in (1,2) if x>1]
    a = 1 if b else 2
    while a: a-=1
    if a is None: pass
    if not a is None: pass
    "x".upper(); str.upper("x"); sorted([2,1],key=lambda v:-v); print
    max(1,2)
    async def co(): return 3
    async def co2(): return await co()
    try: co2().send(None)
    except StopIteration: pass
ALL=0x7fff|E.C_RETURN|E.C_RAISE
M.set_events(0, ALL & ~E.INSTRUCTION)
M.set_local_events(3, f.__code__, E.INSTRUCTION|E.BRANCH)
f()
M.set_events(0,0); M.set_local_events(3,f.__code__,0)
for e in log: print(*e)
print(M.get_local_events(3,f.__code__), M._all_events())
