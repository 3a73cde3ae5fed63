# @row OM-06
import sys
g=sys.getsizeof
def seq(f,n=300): return [g(f(i)) for i in range(n)]
print(seq(lambda i:[0]*i)[:40]); print(seq(lambda i:tuple(range(i)))[:20]); print(seq(lambda i:list(range(i)))); print(seq(lambda i:[x for x in range(i)])); print(seq(lambda i:'a'*i)[:10],seq(lambda i:'é'*i)[:10],seq(lambda i:'\u1234'*i)[:10],seq(lambda i:'\U00012345'*i)[:10])
print(seq(lambda i:bytes(i))[:10],seq(lambda i:bytearray(i))[:40]); print(seq(lambda i:dict.fromkeys(range(i)))); print(seq(lambda i:dict.fromkeys(map(str,range(i))))); print(seq(lambda i:{str(x):x for x in range(i)})); print(seq(lambda i:set(range(i)))); print(seq(lambda i:frozenset(range(i)))); print(seq(lambda i:{x for x in range(i)})); print(seq(lambda i:2**(i*7))); print(seq(lambda i:-2**(i*10))[:20])
def app(i):
    l=[]
    for x in range(i): l.append(x)
    return l
print(seq(app))
def ext(i):
    l=[]
    l.extend(range(i)); l.extend([1]*i); return l
print(seq(ext)[:60])
def ins(i):
    l=[]
    for x in range(i): l.insert(0,x)
    return l
print(seq(ins)[:60])
def popd(i):
    l=list(range(100))
    for x in range(i): l.pop()
    return l
print(seq(popd,100))
def dele(i):
    l=list(range(100)); del l[:i]; return l
print(seq(dele,100))
def slc(i): return list(range(100))[i:]
print(seq(slc,100)[:20])
def dpop(i):
    d=dict.fromkeys(range(100))
    for x in range(i): d.pop(x)
    return d
print(set(seq(dpop,100)))
def dcopy(i):
    d=dict.fromkeys(range(100))
    for x in range(i): d.pop(x)
    return d.copy()
print(seq(dcopy,100))
def spop(i):
    d=set(range(100))
    for x in range(i): d.pop()
    return d
print(set(seq(spop,100)), seq(lambda i:set(range(i)).copy())[:60], seq(lambda i:set(range(i))|set(range(i,2*i)))[:60])
def upd(i):
    d={}; d.update(dict.fromkeys(range(i))); return d
print(seq(upd))
def kw(**k): return k
print([g(kw(**{str(x):x for x in range(i)})) for i in range(30)])
class A:
    def __init__(s,n):
        for i in range(n): setattr(s,'a%d'%i,i)
print([g(A(i)) for i in range(40)])
print(seq(lambda i:'abc'.join(['x']*i))[:10], g('é'),g('a'),g(''),g(b''),g(()),g({}),g(set()),g([]),g(0),g(1),g(1.0),g(1j),g(None),g(...),g(True),g(range(1)),g(slice(1)),g(object()),g(type),g(int),g(A),g(len),g(sys),g(iter([])),g(iter({})),g(reversed([])),g(enumerate([])),g(zip()),g(map(len,[])),g((x for x in [])),g(memoryview(b'')),g(property()),g(ValueError()),g(OSError()),g(list[int]),g(int|str),g(A(1).__init__),g({}.keys()))
