# @row IN-08
# Bytes that are sent as urgent: all come but the last, which is in the stream only if the receiver wants it there.
import socket

for inline in (0, 1):
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as client:
        peer, address = server.accept()
        with peer:
            print(peer.getsockopt(socket.SOL_SOCKET, socket.SO_OOBINLINE))
            peer.setsockopt(socket.SOL_SOCKET, socket.SO_OOBINLINE, inline)
            print(peer.getsockopt(socket.SOL_SOCKET, socket.SO_OOBINLINE))
            client.sendall(b"before")
            client.sendall(b"urgent!", socket.MSG_OOB)
            client.sendall(b"after")
            print(client.send(b"", socket.MSG_OOB), client.send(b"x", socket.MSG_OOB))
            client.shutdown(socket.SHUT_WR)
            got = b""
            while piece := peer.recv(100):
                got += piece
            print(got)
