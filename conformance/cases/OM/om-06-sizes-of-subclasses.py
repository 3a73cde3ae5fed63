# @row OM-06
class A: pass
class B:
    __slots__=()
class C:
    __slots__=('a','b')
class D(C): pass
class E(B): __slots__=('__dict__',)
class F(B): __slots__=('__weakref__',)
class G(C): __slots__=('c','__dict__','__weakref__')
def mk(base,**k): return type('X_'+base.__name__,(base,),k)
class M(type): pass
class N(metaclass=M): pass
import abc
class AB(abc.ABC):
    @abc.abstractmethod
    def f(self): pass
class Ctor:
    def __new__(c): return object.__new__(c)
class P(property): pass
L=[A,B,C,D,E,F,G,M,N,AB,Ctor,P]
for b in (int,float,complex,str,bytes,bytearray,list,tuple,dict,set,frozenset,type,Exception,OSError,property,staticmethod,classmethod,super,enumerate,zip,map,filter,reversed,object,type(abc),BaseException):
    L.append(mk(b)); 
    L.append(mk(b,__slots__=()))
    if b not in (int,bytes,tuple,type): L.append(mk(b,__slots__=('x',)))
for t in L:
    print(t.__name__, [k for k in t.__dict__ if k.startswith('__sl')], t.__basicsize__, t.__itemsize__, t.__dictoffset__, t.__weakrefoffset__, hex(t.__flags__ & ~(1<<19|1<<12)), t.__base__.__name__)
import sys
for t in L:
    if issubclass(t,(super,enumerate,zip,map,filter,reversed,type)) or t in (AB,): continue
    try: o=t() if not issubclass(t,(staticmethod,classmethod)) else t(len)
    except TypeError as e: print(e); continue
    print(t.__name__, t.__slots__ if '__slots__' in t.__dict__ else None, sys.getsizeof(o), o.__sizeof__())
