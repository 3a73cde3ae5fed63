# @row IN-08
import array, copy, pickle, io, sys
A=array.array
import re, warnings
warnings.simplefilter("ignore")
def t(f,*a,**k):
    try: print(re.sub("0x[0-9a-f]+", "ADDR", repr(f(*a,**k)))[:160])
    except Exception as e: print(re.sub("0x[0-9a-f]+", "ADDR", str(a))[:60],k,type(e).__name__,e)
for c in "bBuwhHiIlLqQfd":
    t(lambda: (A(c).itemsize,A(c).typecode,A(c)))
t(A); t(A,"z"); t(A,"ii"); t(A,5); t(A,"i",5); t(A,"i","abc"); t(A,"u","héllo"); t(A,"w","a😀"); t(A,"i",[1,2.5]); t(A,"i",[1,"x"]); t(A,"i",b"\1\0\0\0\2\0\0\0"); t(A,"i",b"abc"); t(A,"d",[1,2.5,True]); t(A,"f",["x"]); t(A,"i",A("b",[1,2])); t(A,"u",A("i",[65])); t(A,"i",A("u","a")); t(A,"u",[65]); t(A,"u",["ab"]); t(A,"i",x=1); t(A,"i",[1],3); t(A,"B",range(5)); t(A,"B",bytearray(b"ab"))
for c,lo,hi in (("b",-128,127),("B",0,255),("h",-2**15,2**15-1),("H",0,2**16-1),("i",-2**31,2**31-1),("I",0,2**32-1),("l",-2**63,2**63-1),("L",0,2**64-1),("q",-2**63,2**63-1),("Q",0,2**64-1)):
    t(A,c,[lo,hi]); t(A,c,[lo-1]); t(A,c,[hi+1]); t(A,c,[1.5]); t(A,c,["a"])
a=A("i",range(10))
t(lambda: a[3]); t(lambda: a[-1]); t(lambda: a[10]); t(lambda: a["x"]); t(lambda: a[2:5]); t(lambda: a[::-2]); t(lambda: len(a)); t(lambda: 3 in a); t(lambda: 3.0 in a); t(lambda: "x" in a)
def do(s,**ns):
    ns.setdefault("a",A("i",range(6))); ns["A"]=A
    try: exec(s,ns); print(s,ns["a"])
    except Exception as e: print(s,type(e).__name__,e)
for s in ("a[1]=99","a[-7]=1","a[6]=1","a[0]='x'","a[0]=2**40","a['x']=1","del a[0]","del a[9]","del a[1:4]","del a[::2]","a[1:3]=A('i',[7,8,9])","a[1:3]=[1]","a[1:3]=A('b',[1])","a[::2]=A('i',[9,9,9])","a[::2]=A('i',[9])","a[5:2]=A('i',[1,2])","a[:]=A('i')","a+=A('i',[1])","a+=[1]","a+=A('b',[1])","a*=2","a*=0","a*=-1","a=a+A('i',[4])","a=a+[1]","a=a+A('b')","a=2*a","a=a*'x'","a.append(5)","a.append('x')","a.extend([1,2])","a.extend(A('b',[1]))","a.extend(5)","a.extend([1,'x'])","a.insert(0,5)","a.insert(-1,5)","a.insert(100,5)","a.insert('x',1)","print(a.pop())","print(a.pop(0))","a.pop(10)","A('i').pop()","a.remove(3)","a.remove(77)","print(a.index(3),a.count(3))","a.index(77)","a.index(3,4)","a.index(3,-4,-1)","a.reverse()","a.byteswap()","a.frombytes(b'\\1\\0\\0\\0')","a.frombytes(b'abc')","a.frombytes('x')","a.fromlist([1,2])","a.fromlist([1,'x'])","a.fromlist(5)","a.fromunicode('x')","a.tounicode()","print(a.tobytes())","print(a.tolist())","a.clear()","m=memoryview(a);print(m.format,m.itemsize,m.shape,m[2],m.tolist());m[0]=50;del m","m=memoryview(a);a[0]=3","a.extend(a)","a+=a","a[2:2]=a","a.typecode='b'","a.zork=1","hash(a)","print(a==A('i',range(6)),a!=A('i'),a<A('i',[9]),a==A('l',range(6)),a==A('d',range(6)),a==[0,1,2,3,4,5])","a<[1]","print(a>A('i',[0,1]),A('d',[1])<A('i',[2]),A('i')<=A('i'))","print(type(iter(a)),list(iter(a))[:2],list(reversed(a))[:2])","print(sum(a),max(a),sorted(a,reverse=True)[0],bytes(a)[:5],bool(a),bool(A('i')))"):
    do(s)
t(copy.copy,a); t(copy.deepcopy,a); t(lambda: pickle.loads(pickle.dumps(a))); t(a.__reduce_ex__,2); t(a.__reduce_ex__,3); t(a.__reduce__)
t(lambda: A("u","ab").tounicode()); t(lambda: A("u","ab")==A("u","ab")); t(lambda: A("u","ab")+A("u","c"))
f=io.BytesIO(); a.tofile(f); f.seek(0); b=A("i"); b.fromfile(f,3); print(b); t(b.fromfile,f,100); print(b); t(b.fromfile,f,-1); t(b.fromfile,5,1); t(a.tofile,5)
print(array.typecodes, array.ArrayType is A, a.buffer_info()[1], sys.getsizeof(A("i"))>0, A.__module__, A.__name__)
class S(A):
    def __init__(self,*a): self.extra=1
s=S("i",[1,2]); print(s,s.extra,type(s+A("i",[1])),type(s[:1]),repr(copy.copy(s))); t(lambda: pickle.loads(pickle.dumps(A("d",[1.5]))))
it=iter(A("i",[1,2])); print(next(it),it.__reduce__()[1:]); it.__setstate__(0); print(list(it))
t(array._array_reconstructor,A,"i",8,b"\1\0\0\0"); t(array._array_reconstructor,A,"i",9,b"\0\0\0\1"); t(array._array_reconstructor,5,"i",8,b""); t(array._array_reconstructor,A,"i",99,b""); t(array._array_reconstructor,A,"q",8,b"\1\0\0\0")
import collections.abc; print(isinstance(a,collections.abc.MutableSequence), A.__class_getitem__(int), A("B",b"\xff").tobytes(), A("d",[float("nan"),float("inf")]))
import struct; b=A("B",bytes(8)); struct.pack_into("<I",b,2,5); print(b); print(A("I",[5])[0].__class__, A("f",[0.1])[0])
match a:
    case [0,*r]: print("seq",len(r))
