# @row IN-08
# Threads: sizes of stacks, handles that were not started, errors that leave a thread; states of streams in memory.
import _thread
import io
import sys
import time
def t(f,*a):
    try: print(f.__name__,a,f(*a))
    except Exception as e: print(f.__name__,a,type(e).__name__,e)
for size in (4096, 262144, 0x100000, -1, 32768, 32767, 2**40, 0):
    t(_thread.stack_size, size)
h=_thread._ThreadHandle(); t(h._set_done); t(h.join); t(h.is_done)
def f(): raise ValueError('x')
told = []


def hook(u):
    told.append((u.err_msg.split(' at ')[0], u.object))


sys.unraisablehook=hook
_thread.start_new_thread(f, ())
while not told:
    time.sleep(0.01)
print(told)
b = io.BytesIO()
b.close()
t(b.__setstate__, (b"", 0, None))
b = io.StringIO()
b.close()
t(b.__setstate__, ("", "\n", 0, None))
for s in ((b'a',1),(b'a',1,None,4),('a',1,None),(b'a',-1,None),(b'a',2,5),(b'a',2,{'x':1}),(b'a',1.5,None),5):
    b=io.BytesIO(); t(b.__setstate__,s); 
for s in (('a','\n',1),('a','\n',1,None,5),(5,'\n',1,None),('a','x',1,None),('a','\n',-1,None),('a','\n',1,5),('a','\n','x',None),('a',5,1,None),5,('a\r\nb','\r\n',2,None)):
    b=io.StringIO(); t(b.__setstate__,s); print(repr(b.getvalue()), b.tell())
