# @row IN-08
# Interfaces in addresses of version 6, by number and by name.
import socket
def t(f,*a,**k):
    try: return f(*a,**k)
    except BaseException as e: return f'{type(e).__name__}: {e}'
for h in ('fe80::1%1','fe80::1%lo','::1','fe80::1','fe80::1%99','fe80::1%nope','::1%1','ff02::1%1','1.2.3.4%1'):
    for fl in (0, socket.AI_NUMERICHOST):
        print(h, t(socket.getaddrinfo,h,80,type=socket.SOCK_STREAM,flags=fl))
print(t(socket.getnameinfo,('fe80::1',80,0,1),3), t(socket.inet_pton,10,'fe80::1%1'))
