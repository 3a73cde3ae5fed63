# @row OM-16
# What every built-in object is reduced to, and its copies.
import pickle,copy,sys,types,operator
def it(x):
    i=iter(x); 
    try: next(i)
    except StopIteration: pass
    return i
def g(): yield 1
objs=[it([1,2,3]),it((1,2,3)),it('abc'),it('é1'),it(b'abc'),it(bytearray(b'abc')),it({1:2,3:4}),it({1,2}),it({1:2,3:4}.values()),it({1:2,3:4}.items()),it(range(5)),it(range(2**70)),reversed([1,2,3]),reversed((1,2)),reversed({1:2}),enumerate([1,2]),zip([1],[2]),zip([1],strict=True),map(abs,[1]),filter(None,[1]),iter(len,1),slice(1,2,3),range(5),range(2**70),memoryview(b'a'),{1:2}.keys(),property(len),staticmethod(len),classmethod(len),super(int,1),object(),type,int,None,...,NotImplemented,len,[].append,str.join,int.__add__,(1).__add__,dict.fromkeys,list[int],int|str,types.SimpleNamespace(a=1),types.MappingProxyType({}),bytearray(b'ab'),frozenset([1]),{1},1.5,2j,True,'x',b'y',(1,),[1],{1:2},ValueError('x',1),KeyError('k'),OSError(2,'y','f'),UnicodeDecodeError('u',b'x',0,1,'r'),SyntaxError('m',('f',1,2,'t')),StopIteration(5),SystemExit(3),ImportError('m',name='n'),ExceptionGroup('g',[ValueError(1)]),sys,g(),sys._getframe(),g.__code__,sys.flags,sys.version_info,sys.float_info,operator.itemgetter(1),operator.attrgetter('a.b'),operator.methodcaller('x',1,a=2),types.GenericAlias(list,(int,)),ValueError.with_traceback, slice.start, int.real, type.__dict__['__dict__'], iter(memoryview(b'a')), iter(list[int]), types.CellType(1),types.MethodType(len,[1]),Exception.__init__]
import re
def show(r): return re.sub(r'0x[0-9a-f]+','0x',repr(r))[:200]
for o in objs:
    n=type(o).__name__
    for p in (0,2,4):
        try: r=o.__reduce_ex__(p); print(n,p,show(r))
        except BaseException as e: print(n,p,type(e).__name__,show(str(e)))
    try:
        c=copy.copy(o); print(n,'copy',show(c) if ' at ' not in repr(c) else (list(c) if hasattr(c,'__next__') else c is o))
    except BaseException as e: print(n,'copy',type(e).__name__,show(str(e)))
    try:
        c=copy.deepcopy(o); print(n,'deep',show(c) if ' at ' not in repr(c) else (list(c) if hasattr(c,'__next__') else c is o))
    except BaseException as e: print(n,'deep',type(e).__name__,show(str(e)))
    try:
        c=pickle.loads(pickle.dumps(o,4)); print(n,'pickle',show(c) if ' at ' not in repr(c) else (list(c) if hasattr(c,'__next__') else c is o))
    except BaseException as e: print(n,'pickle',type(e).__name__,show(str(e))[:60])
