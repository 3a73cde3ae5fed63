# @row IN-08
# What functions and methods of sockets say of their arguments.
import _socket

for owner in _socket, _socket.socket:
    for name in (
        "close dup getaddrinfo getdefaulttimeout gethostbyname gethostname getnameinfo getservbyname htons if_nametoindex"
        " inet_aton inet_pton setdefaulttimeout socketpair accept _accept bind connect connect_ex detach fileno getsockname"
        " getsockopt gettimeout listen recv recv_into recvfrom recvfrom_into send sendall sendto setblocking setsockopt"
        " settimeout shutdown"
    ).split():
        if hasattr(owner, name):
            print(owner.__name__, name, getattr(owner, name).__text_signature__)
