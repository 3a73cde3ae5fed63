# @row OM-18
# Random operators and built-in functions, good and bad.
import random, sys, warnings, re
warnings.simplefilter('ignore')
seed = 4
N = 1200
R=random.Random(seed)
INTS=[0,1,-1,2,3,5,-7,10,255,256,-129,1000,2**31,2**63-1,-2**63,2**64,10**20,True,False]
FLTS=[0.0,-0.0,1.0,1.5,-2.75,1e300,1e-300,float('inf'),float('-inf'),float('nan'),0.1,123456.789,1e16,5e-324]
STRS=['','a','abc','ABC def',' x y ','\t\n','123','-5','1_000','0x1f','é','ß','İ','ﬁ','\u0345','日本','\U0001F600x','aaa','abcabc','{}','{0!r:>10}','%s','%d %s','x=%(a)s','a,b,,c','line1\nline2\r\nline3','Ǆ','ΑΣ','١٢','½','1e5','nan',' 12 ','__a__']
BYT=[b'',b'a',b'abc',b'\x00\xff',b'12',b' x ',b'a,b,,c',b'ABC\n',b'%s']
FMT=['','d','x','#x','08.3f','>10','^7','+','e','g','%','n','c','b','o','X',',','_','10s','.3','*<8','=+10','z.1f','s','r','.2e','#.3g','+,.2f','010_x','<5d','é^9']
def obj(d=0):
    k=R.randrange(16)
    if k<4: return R.choice(INTS)
    if k==4: return R.choice(FLTS)
    if k<8: return R.choice(STRS)
    if k==8: return R.choice(BYT)
    if k==9: return None
    if k==10: return bytearray(R.choice(BYT))
    if d>2: return 7
    n=R.randrange(4)
    if k==11: return [obj(d+1) for _ in range(n)]
    if k==12: return tuple(obj(d+1) for _ in range(n))
    if k==13:
        r={}
        for _ in range(n):
            try: r[obj(d+2)]=obj(d+1)
            except TypeError: pass
        return r
    if k==14:
        r=set()
        for _ in range(n):
            try: r.add(R.choice(INTS))
            except TypeError: pass
        return R.choice([r,frozenset(r)])
    return R.choice([slice(R.choice([None,0,1,-1,5]),R.choice([None,0,2,-1,9]),R.choice([None,1,-1,2,0])),range(R.choice([0,3,10]),R.choice([5,-5,20]),R.choice([1,-2,3])),complex(R.choice(FLTS),R.choice(FLTS)),memoryview(R.choice(BYT)),R.choice(FMT)])
def recv():
    k=R.randrange(11)
    if k==0: return R.choice(INTS)
    if k==1: return R.choice(FLTS)
    if k<5: return R.choice(STRS)
    if k==5: return R.choice(BYT)
    if k==6: return bytearray(R.choice(BYT))
    if k==7: return R.choice([complex(R.choice(FLTS),R.choice(FLTS)),memoryview(R.choice(BYT)),memoryview(bytearray(b'abcdefgh')).cast(R.choice('BbHhIiQqLlfd?c'))])
    if k==8: return R.choice([slice(1,5,2),range(10),range(0,-10,-3)])
    while 1:
        o=obj()
        if o is not None: return o
import operator,builtins
from operator import *
def show(x):
    s=repr(x)
    s=re.sub(r'0x[0-9a-f]{6,}','0x',s)
    return s[:300]
OPS=[add,sub,mul,truediv,floordiv,mod,matmul,and_,or_,xor,lt,le,eq,ne,gt,ge,contains,getitem,divmod,iadd,isub,imul,iand,ior,ixor,imod,operator.countOf,operator.indexOf,setitem,isinstance,issubclass,round,pow,lshift,rshift,format,getattr,hasattr,min,max,sum,sorted,zip,enumerate,map,filter,int,str,bytes,bytearray,complex,list,tuple,dict,set,frozenset,slice,range,memoryview]
UN=[neg,pos,abs,invert,not_,truth,index,len,repr,str,ascii,hash,bool,int,float,complex,bytes,bytearray,list,tuple,dict,set,frozenset,iter,next,reversed,sorted,sum,min,max,any,all,ord,chr,bin,oct,hex,round,callable,operator.length_hint,dir,id,vars,type,enumerate,zip,memoryview,format,range,slice,divmod,eval,compile]
for i in range(N):
    k=R.random()
    if k<.35: f=R.choice(UN); args=[obj()]
    elif k<.95: f=R.choice(OPS); args=[obj(),obj()]
    else: f=R.choice(OPS+UN); args=[obj() for _ in range(R.randrange(0,4))]
    if f in (dir,id,eval,compile,vars): continue
    if f in (mul,imul,pow,lshift,bytes,bytearray,list,tuple,sorted,sum,set,frozenset,range,zip,max,min,repr,operator.countOf,operator.indexOf,contains,divmod) and any(isinstance(a,int) and abs(a)>5000 for a in args): continue
    if f in (pow,lshift) and any(isinstance(a,int) and abs(a)>300 for a in args): continue
    pre=show(args)
    try:
        r=f(*args)
        if hasattr(r,'__next__'):
            n=type(r).__name__
            import itertools
            r=(n,list(itertools.islice(r,50)))
        out=show(r)+' '+type(r).__name__
        if f is hash: out='h'
    except BaseException as e:
        out=type(e).__name__+': '+show(str(e))
    print(i, f.__name__, ascii(pre), '->', ascii(out), '|', show(args) if args and isinstance(args[0],(list,dict,set,bytearray)) else '')
