# @row GC-02
# @strategy counting: moments of finalisation and counts of references
# The with statement lets go of its manager before it calls __enter__: what only the stack held is gone then.
import sys, gc, weakref
class M:
    def __init__(self, n): self.n=n
    def __enter__(self):
        print('enter', self.n, sys.getrefcount(self)); return 5
    def __exit__(self,*a):
        print('exit', self.n, sys.getrefcount(self))
    def __del__(self): print('del', self.n)
def f():
    with M(1) as x:
        print('body', x)
    print('after')
f()
class N(M):
    def __enter__(self):
        print('enter', self.n, sys.getrefcount(self)); return self
def g():
    with N(2) as x:
        print('body', sys.getrefcount(x))
    print('after')
    del x
    print('end')
g()
# static __exit__: manager can die before enter
class S:
    def __init__(self): self.w='s'
    @staticmethod
    def __exit__(*a): print('static exit')
    def __enter__(self): print('enter S', sys.getrefcount(self)); return 1
    def __del__(self): print('del S')
def h():
    with S() as x:
        print('body')
    print('after')
h()
class S2(S):
    @staticmethod
    def __enter__(): print('static enter'); return 1
def h():
    with S2() as x:
        print('body')
    print('after')
h()
class A:
    async def __aenter__(self): print('aenter', sys.getrefcount(self)); return 3
    async def __aexit__(self,*a): print('aexit', sys.getrefcount(self))
    def __del__(self): print('del A')
async def k():
    async with A() as a:
        print('abody')
    print('aafter')
try: k().send(None)
except StopIteration: pass
class AS:
    @staticmethod
    async def __aenter__(): print('static aenter'); return 3
    @staticmethod
    async def __aexit__(*a): print('static aexit')
    def __del__(self): print('del AS')
async def k():
    async with AS() as a:
        print('abody')
    print('aafter')
try: k().send(None)
except StopIteration: pass
class E(M):
    def __enter__(self): 1/0
def l():
    try:
        with E(9): pass
    except ZeroDivisionError as e: print('caught')
    print('x')
l()
# a cycle, weakrefs, exit raising, nested, return in with
import weakref
class W:
    def __enter__(self): print('enter W', wr() is not None); return 0
    def __exit__(self,*a): print('exit W', a[0]); return True
def m():
    global wr
    w=W(); wr=weakref.ref(w)
    with w:
        del w
        print(wr() is not None)
        raise ValueError
    print(wr())
m()
class D:
    def __get__(self, o, t):
        print('get'); return lambda *a: print("called", len(a))
class X:
    __enter__=D(); __exit__=D()
    def __del__(self): print('del X')
def n():
    with X(): print('body')
    print('end')
n()
def o():
    for i in range(2):
        with X() as x:
            if i: return 4
o()
def p():
    try:
        with X():
            raise KeyError(1)
    except KeyError: print('KeyError')
p()
