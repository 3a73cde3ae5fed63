# @row IN-08
# @process
# What a signal handler raises while the end waits for threads is reported, and the end goes on.
import atexit
import signal
import sys
import threading
import time


def work():
    time.sleep(30)
    print('never')


def handler(*_):
    raise ValueError('from the handler')


def report(told):
    print('reported:', told.exc_type.__name__, told.exc_value, told.err_msg, told.object)
    lines = []
    traceback = told.exc_traceback
    while traceback:
        lines.append(traceback.tb_frame.f_code.co_name)
        traceback = traceback.tb_next
    print(lines)


threading.Thread(target=work).start()
sys.unraisablehook = report
atexit.register(print, 'exit function')
signal.signal(signal.SIGALRM, handler)
signal.setitimer(signal.ITIMER_REAL, 0.1)
print('the program ends')
