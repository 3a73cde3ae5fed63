# @row OM-12
# random behaviours of the object model
import sys
def t(f,*a,**k):
    try: print(f(*a,**k))
    except BaseException as e: print(type(e).__name__,e)
# slots combos
class A: __slots__=('a','__dict__')
class B(A): __slots__=('b',)
b=B(); b.a=1;b.b=2;b.c=3; print(b.__dict__, B.__slots__, A.__dict__.keys())
t(lambda: type('X',(),{'__slots__':('a','a')}))
t(lambda: type('X',(),{'__slots__':('1a',)}))
t(lambda: type('X',(),{'__slots__':(1,)}))
t(lambda: type('X',(),{'__slots__':'abc'})().abc)
t(lambda: type('X',(),{'__slots__':('a',),'a':1}))
t(lambda: type('X',(int,),{'__slots__':('a',)}))
t(lambda: type('X',(),{'__slots__':('__dict__','__dict__')}))
t(lambda: type('X',(A,),{'__slots__':('__dict__',)}))
t(lambda: type('X',(),{'__slots__':{'a':'doc'}}).a.__doc__)
t(lambda: type('X',(A,B),{}))
t(lambda: type('X',(int,str),{}))
t(lambda: type('X',(type('P',(),{'__slots__':'p'}),type('Q',(),{'__slots__':'q'})),{}))
t(lambda: type('X',(object,A),{}))
t(lambda: type('X',(A,A),{}))
t(lambda: type('X',(bool,),{}))
t(lambda: type('X',(1,),{}))
t(lambda: type('X',(type(lambda:0),),{}))
t(lambda: type('X',(),{'__classcell__':1}))
t(lambda: type('X',(),{'__qualname__':1}))
t(lambda: type('X',(),{'__new__':lambda c:1})())
t(lambda: type('X',(),{'__init__':lambda s:1})())
t(lambda: type('X',(),{'__hash__':lambda s:'x'})().__hash__())
t(lambda: hash(type('X',(),{'__hash__':lambda s:'x'})()))
t(lambda: hash(type('X',(),{'__hash__':lambda s:2**100})()))
t(lambda: hash(type('X',(),{'__eq__':lambda s,o:1})()))
t(lambda: bool(type('X',(),{'__bool__':lambda s:2})()))
t(lambda: bool(type('X',(),{'__len__':lambda s:-1})()))
t(lambda: len(type('X',(),{'__len__':lambda s:2**70})()))
t(lambda: len(type('X',(),{'__len__':lambda s:1.5})()))
t(lambda: repr(type('X',(),{'__repr__':lambda s:1})()))
t(lambda: str(type('X',(),{'__str__':lambda s:1})()))
t(lambda: format(type('X',(),{'__format__':lambda s,f:1})()))
t(lambda: bytes(type('X',(),{'__bytes__':lambda s:1})()))
t(lambda: int(type('X',(),{'__int__':lambda s:'a'})()))
t(lambda: int(type('X',(),{'__index__':lambda s:'a'})()))
t(lambda: float(type('X',(),{'__float__':lambda s:'a'})()))
t(lambda: complex(type('X',(),{'__complex__':lambda s:'a'})()))
t(lambda: iter(type('X',(),{'__iter__':lambda s:'a'})()))
t(lambda: iter(type('X',(),{'__iter__':None})()))
t(lambda: 1 in type('X',(),{'__contains__':None})())
t(lambda: reversed(type('X',(),{'__reversed__':None})()))
t(lambda: type('X',(),{'__getattr__':lambda s,n:n})().foo)
t(lambda: type('X',(),{'__getattribute__':lambda s,n:1/0})().foo)
t(lambda: dir(type('X',(),{'__dir__':lambda s:[1,'a']})()))
t(lambda: dir(type('X',(),{'__dir__':lambda s:5})()))
t(lambda: type('X',(),{'__set_name__':1}))
class D:
    def __set_name__(s,o,n): 1/0
try: type('X',(),{'d':D()})
except Exception as e: print(type(e),e,e.__notes__)
class M(type):
    def __prepare__(n,b,**k): return 5
t(lambda: exec('class X(metaclass=M): pass',globals()))
class M2(type): pass
class M3(type): pass
class X2(metaclass=M2): pass
class X3(metaclass=M3): pass
t(lambda: type('Y',(X2,X3),{}))
t(lambda: exec('class Y(X2,metaclass=M3): pass',globals()))
t(lambda: exec('class Y(metaclass=5): pass',globals()))
t(lambda: exec('class Y(5): pass',globals()))
t(lambda: exec('class Y(a=5): pass',globals()))
t(lambda: exec('class Y(*[int,str]): pass',globals()))
class ME:
    def __mro_entries__(s,b): return 5
t(lambda: exec('class Y(ME()): pass',globals()))
class ME:
    def __mro_entries__(s,b): return (int,)
exec('class Y(ME()): pass',globals()); print(Y.__bases__, len(Y.__orig_bases__))
t(super); t(super,int); t(super,int,'a'); t(lambda: super(5)); t(lambda: super(int,5).__add__(3)); t(lambda: super(int,5).foo)
class C:
    @property
    def p(self): raise AttributeError('inner')
    def __getattr__(self,n): return 'ga '+n
print(C().p)
t(lambda: object().__class__.__class__); t(lambda: setattr(5,'__class__',int)); 
class E: pass
class F: __slots__=()
t(lambda: setattr(E(),'__class__',F)); t(lambda: setattr(E(),'__class__',5)); t(lambda: delattr(E(),'__class__')); t(lambda: setattr(E(),'__dict__',5)); t(lambda: delattr(E(),'__weakref__'))
t(lambda: setattr(E,'__name__',5)); t(lambda: setattr(E,'__qualname__',5)); t(lambda: setattr(E,'__bases__',5)); t(lambda: setattr(E,'__bases__',())); t(lambda: setattr(E,'__mro__',())); t(lambda: setattr(E,'__module__',5) or E.__module__); t(lambda: setattr(E,'__doc__','x') or E.__doc__); t(lambda: setattr(E,'__abstractmethods__',['q']) or E()); t(lambda: delattr(E,'__abstractmethods__')); t(lambda: type(E()))
t(lambda: isinstance(1,5)); t(lambda: isinstance(1,(int,5))); t(lambda: isinstance('a',(int,5))); t(lambda: issubclass(1,int)); t(lambda: issubclass(int,1)); t(lambda: issubclass(int,(str,1))); t(lambda: isinstance(1,list[int])); t(lambda: issubclass(int,list[int])); t(lambda: isinstance(1,int|str)); t(lambda: isinstance(1,int|list[int]))
class IC(type):
    def __instancecheck__(c,o): return 'yes'
    def __subclasscheck__(c,o): return []
class ICX(metaclass=IC): pass
t(lambda: isinstance(1,ICX)); t(lambda: issubclass(int,ICX))
t(lambda: int.__new__(str)); t(lambda: object.__new__(int)); t(lambda: object.__new__(5)); t(lambda: object.__new__()); t(lambda: list.__new__(dict)); t(lambda: type.__new__(type)); t(lambda: type.__call__(5)); t(lambda: type.__call__(int,'5')); t(lambda: type.mro(5)); t(lambda: type.mro(int)); t(lambda: object.__init__(5,3)); t(lambda: object.__reduce_ex__(5,2)[1:]); t(lambda: object.__format__(5,'x')); t(lambda: object.__init_subclass__(3)); t(lambda: int.__add__('a',1)); t(lambda: int.__add__(1)); t(lambda: int.__dict__['real'].__get__('a')); t(lambda: A.__dict__['a'].__get__(5)); t(lambda: A.a.__set__(5,5))
