# @row IN-08
# faulthandler: stacks are written when a signal arrives, before the handler that was set, or instead of it.
import faulthandler
import os
import re
import signal
import tempfile

out = tempfile.TemporaryFile()


def written():
    out.seek(0)
    text = re.sub('0x[0-9a-f]+', '0x…', out.read().decode('ascii'))
    out.seek(0)
    out.truncate()
    return re.sub(r'File "[^"]*/([^"/]*)"', r'File "\1"', text)


def send():
    os.kill(os.getpid(), signal.SIGUSR1)


signal.signal(signal.SIGUSR1, lambda number, frame: print('handler', number))
faulthandler.register(signal.SIGUSR1, out, all_threads=False)
send()
print(written())
faulthandler.unregister(signal.SIGUSR1)
faulthandler.register(signal.SIGUSR1, out, chain=True)
send()
print(written())
print(faulthandler.unregister(signal.SIGUSR1), faulthandler.unregister(signal.SIGUSR1))
send()
print(repr(written()))
signal.signal(signal.SIGUSR1, signal.SIG_IGN)
faulthandler.register(signal.SIGUSR1, out, all_threads=False, chain=True)
signal.raise_signal(signal.SIGUSR1)
print(written())
faulthandler.unregister(signal.SIGUSR1)
signal.signal(signal.SIGUSR1, signal.SIG_DFL)
for number in (0, -1, 65, 11, 6, 9, 19, 32, 'a', 1.5):
    for function in (faulthandler.register, faulthandler.unregister):
        try:
            print(function(number))
        except Exception as error:
            print(number, type(error).__name__, error)
