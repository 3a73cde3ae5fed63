# @row OM-18
import sys
def t(f,*a,**k):
    try: r=f(*a,**k); print(repr(r)[:200])
    except BaseException as e: print(type(e).__name__,e)
# container semantics
class K:
    def __init__(s,v): s.v=v
    def __eq__(s,o): print('eq',s.v,getattr(o,'v',o)); return s.v==getattr(o,'v',o)
    def __hash__(s): print('hash',s.v); return hash(s.v)
    def __lt__(s,o): print('lt',s.v,o.v); return s.v<o.v
    def __repr__(s): return f'K{s.v}'
a,b,c=K(1),K(2),K(1)
t(lambda: {a:1,b:2,c:3}); t(lambda: {a,b,c}); t(lambda: [a,b].index(c)); t(lambda: (a,b).count(c)); t(lambda: c in [b,a]); t(lambda: [a,b]==[c,b]); t(lambda: [a]<[b]); t(lambda: sorted([b,a,K(0)])); t(lambda: max(a,b)); t(lambda: {a:1}=={c:1}); t(lambda: {a}|{c}); t(lambda: {a}&{c}); t(lambda: {a}-{c}); t(lambda: {a:1}.keys()&[c]); t(lambda: [b,a].remove(c)); t(lambda: {a:1}.pop(c)); t(lambda: {a}.discard(c)); t(lambda: {a}<={c}); t(lambda: {a}.isdisjoint([c])); t(lambda: {a:1}.setdefault(c,5)); t(lambda: dict.fromkeys([a,c])); t(lambda: {a:1}|{c:2}); t(lambda: dict([(a,1),(c,2)])); t(lambda: frozenset([a,c])==frozenset([a]))
# mutation during iteration
def m1():
    d={1:1}
    for k in d: d[k+1]=1
t(m1)
def m2():
    s={1}
    for k in s: s.add(k+1)
t(m2)
def m3():
    d={1:1,2:2}
    for k in d: del d[k]; d[k+10]=1
t(m3)
def m4():
    l=[3,1,2]
    l.sort(key=lambda x:l.append(1))
t(m4)
def m5():
    l=[1,2,3]; i=iter(l); next(i); l.clear(); return list(i), i.__length_hint__(), i.__reduce__()
t(m5)
def m6():
    d={1:1,2:2}; i=iter(d); next(i); d.clear(); return next(i)
t(m6)
def m7():
    l=[1,2,3]
    class E:
        def __eq__(s,o): l.clear(); return False
    return E() in l, l.count(E())
t(m7)
class R:
    def __repr__(s): return 1
t(lambda: repr([R()])); t(lambda: '%r'%R()); t(lambda: f'{R()!r}')
l=[]; l.append(l); d={}; d[1]=d; l.append(d); print(l,d)
s=[1,2,3]; s[1:1]=s; print(s); s*=2; print(s); s[::2]=[0]*6; print(s); del s[::3]; print(s); s[5:2]=[9]; print(s); s.extend(s); print(len(s)); s+=s; print(len(s))
# format
for spec in ['>10','<5','^7','=8','+d','010d',',','_','x','#o','e','.3f','.2%','c','n','s','!r']:
    for v in (42,-42,3.14159,'abc',True,None,[1],2j,10**20,-0.0):
        t(format,v,spec)
t(lambda: '{0.real:>5}|{1[a]}|{2[0]!r:>4}'.format(3,{'a':1},['x'])); t(lambda: '{} {1}'.format(1,2)); t(lambda: '{a}'.format()); t(lambda: '{'.format()); t(lambda: '}'.format()); t(lambda: '{0'.format(1)); t(lambda: '{!z}'.format(1)); t(lambda: '{:{}}'.format(5,'>4')); t(lambda: '{:{:{}}}'.format(1,2,3)); t(lambda: '{0.foo}'.format(1)); t(lambda: '{0[}'.format(1)); t(lambda: '{[]}'.format(1)); t(lambda: '%d %s %r %5.2f %x %o %e %g %c %%'%(1,'a','b',2.5,255,8,1.5,1e10,'z')); t(lambda: '%d'%'a'); t(lambda: '%z'%1); t(lambda: '%(a)s'%1); t(lambda: '%s %s'%(1,)); t(lambda: '%s'%(1,2)); t(lambda: '%*d|%-*d|%.*f'%(5,1,5,2,2,3.14159)); t(lambda: '%c'%'ab'); t(lambda: '%c'%-1); t(lambda: '%x'%1.5); t(lambda: '%i'%1e400); t(lambda: b'%b %s %a'%(b'x',b'y','z')); t(lambda: b'%d'%'a'); t(lambda: b'%b'%'a')
# int
for x in ('0b12','0x','1__2','_1','1_','',' 1 ','+-1','٣','1e3','0o8','00','01','0_0'): t(int,x); t(int,x,0)
t(int,'z',36); t(int,'9'*5000); t(lambda: str(10**5000)); t(int,'1',1.5); t(lambda: (1).to_bytes(1,'x')); t(lambda: (256).to_bytes(1)); t(lambda: (-1).to_bytes(1)); t(lambda: (5).to_bytes(-1)); t(lambda: int.from_bytes('a')); t(lambda: int.from_bytes([1,300])); t(lambda: int.from_bytes(b'ab','middle')); t(lambda: 1<<-1); t(lambda: 1<<(1<<70)); t(lambda: 0<<(1<<70)); t(lambda: 1>>(1<<70)); t(lambda: 5//0); t(lambda: 5%0); t(lambda: 5/0); t(lambda: divmod(5,0)); t(lambda: 5.0//0); t(lambda: 5.0%0); t(lambda: pow(0,-1)); t(lambda: pow(2,-1,5)); t(lambda: pow(2,1,0)); t(lambda: 2**-1); t(lambda: (-8)**(1/3)); t(lambda: 10**400/3); t(lambda: 10**400*1.0); t(lambda: round(10**400,-399)); t(lambda: round(2.5)); t(lambda: round(2.675,2)); t(lambda: round(1e300,-300)); t(lambda: round(5,1.5)); t(lambda: round(float('nan'))); t(lambda: round(float('inf'))); t(lambda: int(float('inf'))); t(lambda: (1.5).as_integer_ratio()); t(lambda: float('inf').as_integer_ratio()); t(lambda: float.fromhex('0x1p99999')); t(lambda: float.fromhex('zz')); t(lambda: (0.1).hex()); t(lambda: float('1_0.5')); t(lambda: float('1__0')); t(lambda: complex('1+2j')); t(lambda: complex('1 + 2j')); t(lambda: complex('j')); t(lambda: complex(1,'2')); t(lambda: complex('1',2)); t(lambda: complex('infj')); t(lambda: repr(complex(-0.0,-0.0))); t(lambda: complex(1,2)**0.5); t(lambda: 1j//2); t(lambda: 1j<2)
