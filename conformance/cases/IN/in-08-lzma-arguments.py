# @row IN-08
# _lzma: what arguments are refused, and how; options of filters as bytes; signatures; attributes while a stream is read.
import lzma, _lzma
from lzma import *
def t(f,*a,**k):
    try: r=f(*a,**k); print(r if isinstance(r, (int, dict, bool)) or isinstance(r, bytes) and len(r) < 60 else (len(r), hash(r) != 0) if isinstance(r, bytes) else type(r))
    except BaseException as e: print(type(e).__name__, e)
C=LZMACompressor; D=LZMADecompressor
t(C,[]);t(C,format=3.45);t(C,check='');t(C,preset='asdf');t(C,filters=3);t(C,format=0);t(C,format=99);t(C,format=-1)
t(C,preset=7,filters=[{'id':FILTER_LZMA2}])
t(C,preset=10);t(C,preset=-1);t(C,preset=2**32);t(C,preset=2**31|9)
t(C,2,check=1);t(C,3,check=4,filters=[{'id':FILTER_LZMA2}]);t(C,3)
t(C,3,preset=1)
t(C,1,check=2);t(C,1,check=77);t(C,1,check=15);t(C,1,-5)
t(C,filters=[b'w']);t(C,filters=[{'x':3}]);t(C,filters=[{'id':98765}]);t(C,filters=[{'id':FILTER_LZMA2,'foo':0}]);t(C,filters=[{'id':FILTER_DELTA,'foo':0}]);t(C,filters=[{'id':FILTER_X86,'foo':0}])
t(C,filters=[]);t(C,2,filters=[]);t(C,filters=[{'id':FILTER_LZMA1}]);t(C,2,filters=[{'id':FILTER_LZMA2}]);t(C,2,filters=[{'id':FILTER_DELTA},{'id':FILTER_LZMA1}])
t(C,filters=[{'id':FILTER_LZMA2}]*2);t(C,filters=[{'id':FILTER_DELTA}]);t(C,filters=[{'id':FILTER_DELTA}]*5);t(C,filters=[{'id':FILTER_DELTA}]*3+[{'id':FILTER_LZMA2}])
for k,v in dict(dict_size=[0,4095,4096,2**30,2**31,2**32,-1,'a',1.5],lc=[0,5,4,-1,2**40],lp=[0,4,5],pb=[0,4,5],nice_len=[1,2,3,4,273,274],mf=[0,3,4,18,19,20,21],mode=[0,1,2,3],depth=[0,5,2**32],preset=[0,9,10,-1,2**32],foo=[1]).items():
    for x in v:
        print(k,x,end=' '); t(C,3,filters=[{'id':FILTER_LZMA2,k:x}])
t(C,3,filters=[{'id':FILTER_LZMA2,'lc':3,'lp':2}])
t(C,3,filters=[{'id':FILTER_LZMA1,'lc':3,'lp':2}])
t(C,filters=[{'id':FILTER_DELTA,'dist':0},{'id':FILTER_LZMA2}]);t(C,filters=[{'id':FILTER_DELTA,'dist':256},{'id':FILTER_LZMA2}]);t(C,filters=[{'id':FILTER_DELTA,'dist':257},{'id':FILTER_LZMA2}])
for f in (4,5,6,7,8,9,10,11):
  for o in (0,1,2,4,16,2**32,-1): print(f,o,end=' ');t(C,filters=[{'id':f,'start_offset':o},{'id':FILTER_LZMA2}])
t(C,filters={});t(C,filters=({'id':FILTER_LZMA2},));t(C,filters=iter([]));t(C,filters='abc')
t(C,filters=[{'id':'a'}]);t(C,filters=[{'id':-1}]);t(C,filters=[{'id':2**64}]); t(C,filters=[{'id':FILTER_LZMA2,'preset':1,'preset':'a'}])
t(C,1,4,None,None,5);t(C,foo=1)
print('D')
t(D,());t(D,memlimit=b'q');t(D,3,filters='zzz');t(D,3,memlimit=5);t(D,filters=[]);t(D,1,filters=[]);t(D,2,filters=[]);t(D,3);t(D,4);t(D,-1);t(D,3,filters=[]);t(D,memlimit=-1);t(D,memlimit=2**64);t(D,memlimit=0);t(D,3,None,[{'id':FILTER_LZMA2}])
t(D,3,filters=[{'id':FILTER_DELTA}])
d=D(); print(d.check,d.eof,d.unused_data,d.needs_input); d=D(2); print(d.check);d=D(3,filters=[{'id':FILTER_LZMA2}]); print(d.check)
x=b'\xfd7zXZ\x00\x00\x04\xe6\xd6\xb4F\x02\x00!\x01\x16\x00\x00\x00t/\xe5\xa3\xe0\x01\xf3\x00\r]\x004\x19I\xee\x8e\xa9\xcf\xaf\x11\x83\x00\x00\x00\x00\x00\x00\x00\x13\xb0\xa0\x88\xed\xd5\xe4X\x00\x01)\xf4\x03\x00\x00\x00P\xd9\xf7L\xb1\xc4g\xfb\x02\x00\x00\x00\x00\x04YZ'
d=D();print(d.decompress(x[:5]),d.check,d.needs_input);print(d.decompress(x[5:12]),d.check);print(d.decompress(x[12:],10),d.check,d.needs_input);t(d.decompress,b'',0);t(d.decompress,b'');print(d.eof);t(d.decompress,b'');t(d.decompress,b'',-2)
d=D(memlimit=1024)
for i in range(3): t(d.decompress,x); print(d.eof,d.check,d.needs_input)
d=D(1)
for i in range(3): t(d.decompress,b'x'*20); print(d.eof,d.check,d.needs_input)
y=bytearray(x);y[6]^=1
d=D(1)
for i in range(2): t(d.decompress,y)
y=bytearray(x);y[20]^=1
for i in range(len(x)):
    y=bytearray(x);y[i]^=1;d=D(1);print(i,end=' ');t(d.decompress,y)
a=b']\x00\x00\x80\x00\xff\xff\xff\xff\xff\xff\xff\xff\x004\x19I\xee\x8e\xa9\xcf\xaf\x11\xcb?w\xff\xff\xde\x08\x00\x00'
for i in range(len(a)):
    y=bytearray(a);y[i]^=0x81;d=D(2);print(i,end=' ');t(d.decompress,y);
for s in (a,x):
    for n in range(len(s)):
        d=D(); r=d.decompress(s[:n]); print(n,len(r),d.eof,d.check,d.needs_input,end=';')
print()
for c in (1,4,10,0): print(is_check_supported(c))
for c in range(-2,18): t(is_check_supported,c)
t(is_check_supported,'a')
print('props')
for f in ({'id':FILTER_LZMA2},{'id':FILTER_LZMA1},{'id':FILTER_LZMA1,'preset':3,'lc':4},{'id':FILTER_DELTA,'dist':5},{'id':FILTER_X86},{'id':FILTER_X86,'start_offset':7},{'id':FILTER_ARM,'start_offset':0},{'id':FILTER_LZMA2,'dict_size':100000},{'id':FILTER_LZMA2,'dict_size':5},{'id':FILTER_LZMA2,'dict_size':2**32-1},{'id':FILTER_DELTA,'dist':500},{},3):
    t(_lzma._encode_filter_properties,f)
for i,p in ((FILTER_LZMA2,b'\x16'),(FILTER_LZMA2,b''),(FILTER_LZMA2,b'\x29'),(FILTER_LZMA2,b'\x28'),(FILTER_LZMA2,b'\x4f'),(FILTER_LZMA2,b'ab'),(FILTER_LZMA1,b']\0\0\0\1'),(FILTER_LZMA1,b'\xff\0\0\0\1'),(FILTER_LZMA1,b'x'),(FILTER_DELTA,b'\4'),(FILTER_DELTA,b''),(FILTER_X86,b''),(FILTER_X86,b'\1\0\0\0'),(FILTER_X86,b'\0\0\0\0'),(FILTER_ARM,b'\1\0\0\0'),(FILTER_ARM,b'\1'),(77,b''),(-1,b''),('a',b''),(FILTER_X86,'a')):
    t(_lzma._decode_filter_properties,i,p)
import inspect
for o in (C,D,C.compress,C.flush,D.decompress,is_check_supported,_lzma._encode_filter_properties,_lzma._decode_filter_properties,C.__init__,D.__init__):
    try: print(inspect.signature(o))
    except Exception as e: print(e)
    print(o.__text_signature__, bool(o.__doc__))
print(dir(C),dir(D),[n for n in dir(_lzma) if n != '__file__'],LZMAError.__mro__,LZMAError.__module__)
c=C(); t(c.compress); t(c.compress,'a'); t(c.compress,b'a'); t(c.compress, b'a'*100);t(bool,c.flush()); t(c.flush); t(c.compress,b'a')
