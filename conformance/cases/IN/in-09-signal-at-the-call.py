# @row IN-09
# @process
# What a handler raises appears at the call during which the signal came; the default handler is what is there in the end.
import _thread
import os
import signal


def handler(number, frame):
    raise LookupError(number)


signal.signal(signal.SIGUSR1, handler)
read, write = os.pipe()
for function, args in (
    (os.kill, (os.getpid(), signal.SIGUSR1)),
    (signal.raise_signal, (signal.SIGUSR1,)),
):
    try:
        function(*args)
        print('not reached')
    except LookupError as e:
        print(function.__name__, e, e.__traceback__.tb_lineno)


class Last:
    def __del__(self, interrupt=_thread.interrupt_main, print=print):
        interrupt()
        print('interrupted')


last = Last()
