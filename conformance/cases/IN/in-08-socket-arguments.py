# @row IN-08
# What the functions of `_socket` say of wrong arguments and of names, before anything goes to the network.
import socket


def tried(function, *args):
    try:
        print(function(*args))
    except (TypeError, OverflowError, OSError, UnicodeError) as e:
        print(type(e).__name__, e)


datagrams = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
six = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
unix = socket.socket(socket.AF_UNIX)
for args in (), (b"",), (b"x", None), (b"x", 0, None), (b"x", "0", ("x", 1)), (b"x", 0, 0, 0):
    tried(datagrams.sendto, *args)
for name in "recv", "recvfrom", "send", "sendall", "setsockopt", "getsockopt", "listen":
    for args in (), (1,) * 5:
        if (name, args) != ("listen", ()):
            tried(getattr(datagrams, name), *args)
ADDRESSES = (
    (), ("127.0.0.1",), ("a", 1, 2, 3, 4), "x", None, ("127.0.0.1", "x"), ("127.0.0.1", -1), ("1.2.3.4", 65536),
    (1, 1), (b"1.2.3.4", 1.5), ("::1", 65536), ("::1", 1, 2**40), ("::1", 1, 0, "x"), ("a\0b", 1), ("\ud800", 1),
)
for made in datagrams, six:
    for address in ADDRESSES:
        tried(made.bind, address)
for address in 1, None, ("x",), "no such\0b", "x" * 200, b"x" * 108:
    tried(unix.connect, address)
for args in ("", 80), ("127.0.0.1", 80, 10), ("::1", 80, 2), ("x" * 300, 80), ("a..b", 1), (5, 80), ("127.0.0.1", []):
    tried(socket.getaddrinfo, *args)
tried(socket.getaddrinfo, "127.0.0.1", "", 0, 1)
for function in socket.gethostbyname, socket.gethostbyname_ex, socket.gethostbyaddr:
    for argument in None, 1, "a\0":
        tried(function, argument)
tried(socket.gethostbyname_ex, "::1")
for name in "getservbyname", "getservbyport", "getprotobyname", "getnameinfo", "inet_pton", "inet_ntop":
    tried(getattr(socket, name))
tried(socket.getnameinfo, ("127.0.0.1", 80, 1), 3)
tried(socket.getnameinfo, ("127.0.0.1", 70000), 3)
for each in datagrams, six, unix:
    each.close()
