# @row IN-08
# What select, poll and epoll take as files, masks and times, lists that change meanwhile, and a poll that is in use.
import select, os, sys
def t(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return f'{type(e).__name__}: {e}'
p=select.poll()
r,w=os.pipe()
print(t(p.register,r))
for m in (-1,1<<15,1<<16,1<<31,1<<32,1<<63,1<<64,-1<<64,1.5,'x',None,True): print('reg',m,t(p.register,r,m)); print('mod', m,t(p.modify,r,m))
p.register(r,1); os.write(w,b'x')
for m in (0,-1,-5,-1<<64,1<<31,(1<<31)-1,1<<32,1<<62,1<<63,1<<64,float('nan'),1e300,-1e300,'x',0.5,-.5,True,b''):
    if m!=(1<<31)-1: print('poll',m,t(p.poll,m))
print(t(p.poll, timeout=3), t(p.unregister,77), t(p.modify,77,1))
os.write(w,b'x')
print(t(p.poll,(1<<31)-1)==[(r,1)],t(p.poll,None)==[(r,1)])
for m in (0,-1,-1<<64,1<<31,1<<40,1<<62,1<<63,1<<64,float('nan'),1e300,-1e300,'x',0.5,-.5,b''): print('select',m,t(select.select,[r],[],[],m)==([r],[],[]) or t(select.select,[r],[],[],m))
class F:
    def __init__(s,n): s.n=n
    def fileno(s): return s.n
for a in ([1024],[2000],[-1],[F(-1)],[F('x')],['x'],[1<<40],5,None,{},{w:1},'abc',iter([w]),(w,),[F(1<<70)],[w]*1025,[w]*1024,[w]*1023, [None]):
    x=t(select.select,[],a,[],0); print('list', x if isinstance(x,str) else len(x[1]))
a=[]
class G:
    def fileno(self):
        del a[-1]
        return w
a[:] = [G()] * 10
x=t(select.select,[],a,[]); print(x[1]==a[:5], len(x[1]), len(a))
e=select.epoll(4)
for m in (0,-1,-2,1<<31): print('ep max',m,t(e.poll,0,m))
for m in (0,-1,1<<40,1<<62,1<<63,1<<64,float('nan'),1e300,-1e300,'x',b''): 
    if m not in (-1,-1e300,1<<40,1<<62) : print('ep',m,t(e.poll,m))
for m in (-1,1<<31,1<<32,1<<64,-1<<64,1.5,'x'): print('ereg',m,t(e.register,r,m)); print('emod',m,t(e.modify,r,m)); t(e.unregister,r)
e2=select.epoll.fromfd(e.fileno())
e.close()
for f in (lambda:e2.poll(0), lambda:e2.register(r,1), lambda:e2.modify(r,1), lambda:e2.unregister(r), lambda:e2.closed, lambda:e2.close(), lambda:e2.closed, lambda:e2.poll(0), lambda:e.poll(0), lambda: e.fileno(), lambda: select.epoll(0), lambda: select.epoll(-2), lambda: select.epoll(1,5), lambda:select.epoll(1,0x80000).closed):
    print(t(f))

import threading
import time
os.read(r, 100)
p = select.poll()
p.register(r, select.POLLIN)
done = []
thread = threading.Thread(target=lambda: done.append(p.poll()))
thread.start()
while True:
    again = t(p.poll, 0)
    if again == "RuntimeError: concurrent poll() invocation":
        print(again)
        break
os.write(w, b"x")
thread.join()
print(done == [[(r, 1)]])
