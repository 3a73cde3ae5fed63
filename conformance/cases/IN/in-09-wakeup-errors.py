# @row IN-09
# @process
# What cannot be written to the wakeup descriptor is reported; a pipe's wrong end has an error and is not waited for.
import io
import os
import signal
import sys


def reported(number):
    sys.stderr = io.StringIO()
    signal.raise_signal(number)
    for line in sys.stderr.getvalue().splitlines():
        print('   ', line)


read, write = os.pipe()
for function, args in ((os.write, (read, b'x')), (os.read, (write, 1))):
    try:
        function(*args)
    except OSError as e:
        print(e)
signal.signal(signal.SIGUSR1, lambda number, frame: print('handler', number))
os.set_blocking(read, False)
os.set_blocking(write, False)
signal.set_wakeup_fd(read)
reported(signal.SIGUSR1)
signal.set_wakeup_fd(write)
reported(signal.SIGUSR1)
print(os.read(read, 10))
try:
    while True:
        os.write(write, bytes(4096))
except BlockingIOError:
    print('full')
reported(signal.SIGUSR1)
signal.set_wakeup_fd(write, warn_on_full_buffer=False)
reported(signal.SIGUSR1)
print(signal.set_wakeup_fd(-1) == write)
