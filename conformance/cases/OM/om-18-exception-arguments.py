# @row OM-18
import itertools
def t(f,*a,**k):
    try: r=f(*a,**k); print(repr(r), r.args)
    except Exception as e: print(type(e).__name__,e)
for a in [(),('m',),('m',1),('m',()),('m',(1,)),('m',('f',)),('m',('f',1)),('m',('f',1,2)),('m',('f',1,2,'t')),('m',('f',1,2,'t',3)),('m',('f',1,2,'t',3,4)),('m',('f',1,2,'t',3,4,5)),('m','abcd'),('m',('f',1,2,'t'),3)]:
    t(SyntaxError,*a); t(TabError,*a)
for a in [(),(1,),(1,2),(1,2,3),(1,2,3,4),(1,2,3,4,5),(1,2,3,4,5,6),('a','b'),(2,'x','f',None,'g'),(2,'x',None,None,'g'),(11,'x',5),(11,'x','5'),(None,None)]:
    t(OSError,*a); t(BlockingIOError,*a); 
    try: e=OSError(*a); print(str(e), [getattr(e,x,'-') for x in ('errno','strerror','filename','filename2','characters_written')])
    except Exception as e: print(e)
t(OSError,a=1); t(FileNotFoundError,2,x=1)
for C,args in ((UnicodeDecodeError,('u',b'x',0,1,'r')),(UnicodeEncodeError,('u','x',0,1,'r')),(UnicodeTranslateError,('x',0,1,'r'))):
    for n in range(len(args)+2): t(C,*args[:n],*([1]*(n-len(args))))
    for i in range(len(args)):
        for bad in (None,1,'s',b'b',1.5,2**80,bytearray(b'q')):
            z=list(args); z[i]=bad; t(C,*z)
    e=C(*args)
    for n in ('encoding','object','start','end','reason'):
        for v in (None,1,'s',b'b',2**80,1.5):
            try: setattr(e,n,v); print(n,v,'ok',getattr(e,n))
            except Exception as x: print(C.__name__,n,v,type(x).__name__,x)
        try: delattr(e,n); print('deleted',getattr(e,n,'gone'))
        except Exception as x: print(C.__name__,n,type(x).__name__,x)
    try: print(str(e))
    except Exception as x: print(type(x).__name__,x)
    for s_,e_ in itertools.product((-5,0,1,3,100),repeat=2):
        u=C(*args); u.start=s_; u.end=e_; print(u.start,u.end,u)
for C,attrs in ((OSError,('errno','strerror','filename','filename2','characters_written')),(StopIteration,('value',)),(SystemExit,('code',)),(ImportError,('msg','name','path','name_from')),(SyntaxError,('msg','filename','lineno','offset','text','end_lineno','end_offset','print_file_and_line')),(AttributeError,('name','obj')),(NameError,('name',)),(BaseException,('args','__traceback__','__context__','__cause__','__suppress_context__','__dict__','__notes__')),(ExceptionGroup,('message','exceptions'))):
    e=C() if C is not ExceptionGroup else C('a',[ValueError(1)])
    for n in attrs:
        print(C.__name__,n,getattr(e,n,'none'),end=' ')
        for v in (1,'s',None,True,(1,2)):
            try: setattr(e,n,v); print(repr(getattr(e,n)),end=' ')
            except Exception as x: print(type(x).__name__,x,end=' ')
        try: delattr(e,n); print('deleted',getattr(e,n,'gone'))
        except Exception as x: print(type(x).__name__,x)
        try: print(repr(e),str(e))
        except Exception as x: print(type(x).__name__,x)
for C in (StopIteration,SystemExit,ImportError,AttributeError,NameError,KeyError,Exception,MemoryError,SyntaxError):
    t(C,x=1); t(C,1,2,3); t(C,1,x=2)
t(ImportError,'m',name='a',path='b',name_from='c'); t(ImportError,name='a',foo=1,bar=2); t(AttributeError,name=1,obj=2); t(AttributeError,nme=1); t(NameError,1,nme=1)
class E(Exception):
    def __init__(self,a,b=2,*,c=3): self.a=a
t(E,1,c=4); t(E,1); t(E,1,2,3); t(E); t(E,1,d=3)
class K(KeyError): pass
t(K,a=1); t(K,1,2); print(str(K('x')), str(K('x','y')))
