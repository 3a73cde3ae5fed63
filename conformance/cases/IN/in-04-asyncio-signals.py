# @row IN-04
# @process
import asyncio, signal, os
async def main():
    loop = asyncio.get_running_loop()
    done = asyncio.Event()
    loop.add_signal_handler(signal.SIGUSR1, lambda: (print("handler"), done.set()))
    os.kill(os.getpid(), signal.SIGUSR1)
    await asyncio.wait_for(done.wait(), 5)
    print(loop.remove_signal_handler(signal.SIGUSR1))
asyncio.run(main())
import socket
a,b=socket.socketpair()
try: signal.set_wakeup_fd(a.fileno())
except ValueError as e: print(str(e).replace(str(a.fileno()),"N"))
a.setblocking(False); print(signal.set_wakeup_fd(a.fileno()), os.get_blocking(a.fileno()), os.get_blocking(b.fileno()))
signal.signal(signal.SIGUSR2, lambda *x: print("usr2"))
signal.raise_signal(signal.SIGUSR2)
print(b.recv(10)==bytes([signal.SIGUSR2])); signal.set_wakeup_fd(-1)
