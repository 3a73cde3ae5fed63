# @row IN-09
# @process
# A signal to the process's own folder below /proc comes at the call, as one to a descriptor of the process does.
import os
import signal

signal.signal(signal.SIGINT, signal.default_int_handler)
pid = os.getpid()
for descriptor in (os.open(f"/proc/{pid}", os.O_DIRECTORY), os.pidfd_open(pid)):
    for number in (signal.SIGINT, signal.SIGUSR1):
        came = []
        if number == signal.SIGUSR1:
            signal.signal(number, lambda *given: came.append(given[0]))
        try:
            signal.pidfd_send_signal(descriptor, number)
        except KeyboardInterrupt:
            print("interrupted")
        print(came)
    os.close(descriptor)
