# @row IN-09
# @process
import signal, os, time, threading, sys
if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
    # A shell's job in the background.
    signal.signal(signal.SIGINT, signal.default_int_handler)
print(signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM), signal.SIGTERM, signal.strsignal(15), len(signal.valid_signals()))
def h(n, f): print("got", n, f.f_code.co_name)
print(signal.signal(signal.SIGUSR1, h), signal.signal(signal.SIGTERM, h))
def work():
    signal.raise_signal(signal.SIGUSR1)
    os.kill(os.getpid(), signal.SIGTERM)
work()
print(signal.getsignal(signal.SIGTERM) is h)
signal.signal(signal.SIGALRM, h)
print(signal.setitimer(signal.ITIMER_REAL, 0.2))
t = time.monotonic(); time.sleep(0.5); print(time.monotonic() - t >= 0.5)
def boom(n, f): raise ValueError("boom")
signal.signal(signal.SIGALRM, boom)
signal.setitimer(signal.ITIMER_REAL, 0.1)
try:
    while True: pass
except ValueError as e: print(e)
signal.setitimer(signal.ITIMER_REAL, 0.1)
l = threading.Lock(); l.acquire()
try: l.acquire()
except ValueError as e: print("lock", e)
signal.setitimer(signal.ITIMER_REAL, 0.1)
try: time.sleep(10)
except ValueError as e: print("sleep", e)
try: signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt as e: print(repr(e))
for bad in (lambda: signal.signal(0, h), lambda: signal.signal(99, h), lambda: signal.signal(9, h), lambda: signal.signal(2, 5), lambda: signal.raise_signal(0), lambda: signal.setitimer(0, -1), lambda: signal.setitimer(7, 1), lambda: os.kill(os.getpid(), 99)):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
def t():
    try: signal.signal(2, h)
    except ValueError as e: print(e)
x = threading.Thread(target=t); x.start(); x.join()
signal.signal(2, signal.SIG_IGN); signal.raise_signal(2); print("ignored")
signal.signal(2, signal.default_int_handler)
signal.alarm(5); print(signal.alarm(0), signal.getitimer(0))
