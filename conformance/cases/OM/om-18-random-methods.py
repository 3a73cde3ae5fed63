# @row OM-18
# Random methods of random objects with random arguments, good and bad.
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
SKIP={'__class__','__init_subclass__','__subclasshook__','__sizeof__','__dir__','__reduce__','__reduce_ex__','__hash__','__new__','__getnewargs__','__doc__','__class_getitem__','__delattr__','__setattr__','__buffer__','__release_buffer__','__init__','__alloc__', 'cast', '__rpow__'}
BIG={'__pow__','__rpow__','__lshift__','__rlshift__','__mul__','__rmul__','__imul__','zfill','ljust','rjust','center','expandtabs','to_bytes'}
def show(x):
    s=repr(x)
    s=re.sub(r'0x[0-9a-f]{6,}','0x',s)
    return s[:300]
def isbig(a): return any(isinstance(x,int) and abs(x)>5000 for x in a)
for i in range(N):
    o=recv()
    names=[n for n in dir(o) if n not in SKIP]
    n=R.choice(names)
    nargs=R.choice([0,0,1,1,1,1,2,2,3,4])
    if n=='__format__' or (n=='format' and R.random()<.5): args=[R.choice(FMT)]
    else: args=[obj() for _ in range(nargs)]
    kw={}
    if R.random()<.06: kw={R.choice(['sep','maxsplit','key','reverse','encoding','errors','keepends','tabsize','signed','byteorder','length','x','iterable','start']):obj()}
    if n in BIG and (isbig(args) or isinstance(o,int) and abs(o)>5000 or isinstance(o,float)): continue
    pre=show(o)
    try:
        m=getattr(o,n)
        r=m(*args,**kw) if callable(m) else m
        if hasattr(r,'__next__'): r=(type(r).__name__,list(r))
        out=show(r)+' '+type(r).__name__
    except BaseException as e:
        out=type(e).__name__+': '+show(str(e))
    print(i, ascii(pre),'.',n,ascii(show(args)), show(kw) if kw else '', '->', ascii(out), '|', show(o) if isinstance(o,(list,dict,set,bytearray)) else '')
