# @row IN-09
# @process
# What a handler raises appears at the call during which the signal came.
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
