# @row IN-08
# The audit events of sockets, and a hook that forbids.
import socket
import sys

forbidden = None


def shown(value):
    return "a socket" if isinstance(value, socket.SocketType) else value


def hook(event, given):
    if active and event.startswith("socket."):
        print(event, *map(shown, given))
        if event == forbidden:
            raise PermissionError(event)


def attempt(function, *given):
    try:
        return function(*given)
    except OSError as e:
        return type(e).__name__


active = False
sys.addaudithook(hook)
active = True
attempt(socket.gethostname)
attempt(socket.gethostbyname, "127.0.0.1")
attempt(socket.gethostbyname_ex, "127.0.0.1")
attempt(socket.getservbyname, "no-such-service")
attempt(socket.getservbyname, "no-such-service", "udp")
attempt(socket.getservbyport, 1, "nothing")
attempt(socket.getnameinfo, ("127.0.0.1", 80), 3)
attempt(socket.getaddrinfo, "127.0.0.1", 80)
server = socket.socket()
server.bind(("127.0.0.1", 0))
active = False
server.listen()
address = server.getsockname()
client, other, datagrams = socket.socket(), socket.socket(), socket.socket(type=socket.SOCK_DGRAM)
shown_address = shown
shown = lambda value: "the server" if value == address else shown_address(value)
active = True
client.connect(address)
print(other.connect_ex(address), datagrams.sendto(b"x", address))
peer, _ = server.accept()
for forbidden, function, given in (
    ("socket.bind", datagrams.bind, (("127.0.0.1", 0),)),
    ("socket.connect", datagrams.connect, (address,)),
    ("socket.connect", datagrams.connect_ex, (address,)),
    ("socket.sendto", datagrams.sendto, (b"x", address)),
    ("socket.__new__", socket.socket, ()),
    ("socket.gethostname", socket.gethostname, ()),
):
    print(attempt(function, *given))
forbidden = None
active = False
for each in (server, client, other, datagrams, peer):
    each.close()
