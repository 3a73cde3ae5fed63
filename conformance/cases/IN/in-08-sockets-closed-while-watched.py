# @row IN-08
# A socket that a poll object still watches is closed at once: nobody can connect any more. One whose connection was refused can connect again.
import select
import socket
import socketserver
import threading


class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"x")


server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
address = server.server_address
thread = threading.Thread(target=server.serve_forever, args=(0.01,))
thread.start()
with socket.create_connection(address) as client:
    print(client.recv(10))
server.shutdown()
thread.join()
server.server_close()
try:
    socket.create_connection(address)
except ConnectionRefusedError as e:
    print(e)

listener = socket.create_server(("127.0.0.1", 0))
address = listener.getsockname()
poll = select.poll()
poll.register(listener, select.POLLIN)
print(poll.poll(0))
listener.close()
client = socket.socket()
for _ in range(2):
    try:
        client.connect(address)
    except ConnectionRefusedError as e:
        print(e)
listener = socket.create_server(address, reuse_port=False)
client.connect(address)
accepted, _ = listener.accept()
accepted.sendall(b"again")
print(client.recv(5))
for each in (accepted, client, listener):
    each.close()
