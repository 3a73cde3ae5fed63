# @row IN-06
import sys
log=[]
def tr(frame, event, arg):
    if frame.f_code.co_filename==__file__:
        log.append((frame.f_code.co_name,event,frame.f_lineno,frame.f_lasti, type(arg).__name__ if arg is not None else None))
        frame.f_trace_opcodes = True
    return tr
class CM:
    def __enter__(self): return self
    def __exit__(self,*a): return True
def body(x):
    with CM() as c:
        y = [i for i in x if i]
        raise KeyError
    match y:
        case [1, *rest]:
            z = rest
        case _:
            z = 0
    while z:
        z.pop()
    else:
        q = lambda: z
        q()
    try:
        return y
    finally:
        del y
async def co():
    async for v in ag():
        pass
async def ag():
    yield 1
    yield 2
class Meta(type): pass
def defs():
    class A(metaclass=Meta):
        x = 1
        def m(self): return super().__init__()
    A().m()
    assert A
    print(f"{A.x!r:>4}")
    global G
    G = {k: v for k, v in [(1,2)]}
    del G
sys.settrace(tr)
body([0,1,2])
try: co().send(None)
except StopIteration: pass
defs()
sys.settrace(None)
for e in log: print(*e)
