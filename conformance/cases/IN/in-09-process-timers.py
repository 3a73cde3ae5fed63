# @row IN-09
# @process
# The timers that count the time of the process.
import signal

seen = []


def handler(number, frame):
    seen.append(number)
    signal.setitimer(which, 0)


for which, number in ((signal.ITIMER_VIRTUAL, signal.SIGVTALRM), (signal.ITIMER_PROF, signal.SIGPROF)):
    signal.signal(number, handler)
    # The interval is so long that no second signal comes before the handler ends it.
    print(signal.setitimer(which, 0.01, 30))
    while not seen:
        pass
    print(seen.pop(), signal.getitimer(which))
for args in ((3, 1), (1, -1), (1, 1e10)):
    try:
        signal.setitimer(*args)
    except Exception as e:
        print(type(e).__name__, e)
try:
    signal.getitimer(7)
except signal.ItimerError as e:
    print(e, e.errno)
