# @row IN-08
# What sockets say of themselves: addresses while a connection comes about, protocols, flags, interfaces, flows, services; closed descriptors.
import socket, os, fcntl
def t(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return f'{type(e).__name__}: {e}'
def pair():
    a,b=socket._fallback_socketpair()
    a.close(); b.close(); return 'ok'
for i in range(5): print(t(pair))
for i in (-1,0,2**100,2**32,2**31,-2**100,'x'): print('ifn', i, t(socket.if_indextoname,i))
print(t(socket.if_nametoindex,'nope'), t(socket.if_nametoindex,5))
s=socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.bind(('127.0.0.1',0))
sn=s.getsockname()
for a in (('\u2620',sn), (5j,sn), (b'foo',None), (b'foo',0,None), ('\u2620',0,sn), (b'foo','bar',sn), (b'foo',None,None),(b'foo',sn)): print('sendto',t(s.sendto,*a))
print(t(socket.getnameinfo,('::1',0,0xffffffff),0), t(socket.getnameinfo,('::1',0,-10),0), t(socket.getnameinfo,('::1',0,1<<20),3), t(socket.getnameinfo,('::1',0,1<<70),3))
s6=socket.socket(socket.AF_INET6, socket.SOCK_STREAM)
for a in (('::1',0,-10),('::1',0,0xfffffff),('::1',0,'x')): print('bind6', t(s6.bind,a))
s6.close()
for ty in (socket.SOCK_STREAM, socket.SOCK_STREAM|socket.SOCK_CLOEXEC, socket.SOCK_STREAM|socket.SOCK_NONBLOCK):
    x=socket.socket(socket.AF_INET, ty); print(x.type, x.gettimeout(), fcntl.fcntl(x,fcntl.F_GETFL), x.getblocking(), x.proto); x.close()
for ai in (('127.0.0.1',80),('127.0.0.1',None),(None,0),('::1',80),(b'127.0.0.1',80),('127.0.0.1',80,0,socket.SOCK_STREAM),('127.0.0.1',80,0,0,socket.SOL_TCP),(None,0,0,socket.SOCK_STREAM,0,socket.AI_PASSIVE),('127.0.0.1','nosuchservice'),('127.0.0.1',1<<20),('127.0.0.1',-1),('127.0.0.1',80,77),('127.0.0.1',1.5),(5,80),('127.0.0.1','80',2),('127.0.0.1', '0x50')):
    print(ai, t(socket.getaddrinfo,*ai))
f=socket.socket(fileno=s.fileno()); print(f.type, f.family, f.proto); f.detach()
x=socket.socket(); fd=x.fileno(); x.detach(); os.close(fd)
y=socket.socket(); fd=y.fileno(); os.close(fd); print(t(y.setblocking,False), t(y.getsockname), t(y.recv,1), t(y.close))
z=socket.socket(); print(fcntl.fcntl(z,fcntl.F_GETFL)); z.settimeout(3); print(fcntl.fcntl(z,3)); z.setblocking(True); print(fcntl.fcntl(z,3), fcntl.fcntl(z,1)); print(fcntl.fcntl(z,4,2048), fcntl.fcntl(z,3), z.gettimeout()); z.close()
socket.setdefaulttimeout(5); z=socket.socket(); print(fcntl.fcntl(z,3), z.gettimeout()); z.close()
import tempfile
folder = tempfile.mkdtemp()
name = os.path.join(folder, 'x\udcff')
u=socket.socket(socket.AF_UNIX); print(u.getsockopt(1,38)); u.bind(name); print(u.getsockname() == name); os.unlink(u.getsockname()); u.close(); os.rmdir(folder); s.close(); socket.setdefaulttimeout(None)
