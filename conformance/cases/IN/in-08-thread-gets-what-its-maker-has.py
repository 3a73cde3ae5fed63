# @row IN-08
# @process
# A new thread has niceness and processors of the one that made it, whatever threads before it have changed for
# themselves; and nothing of an earlier thread is in a later one.
import os
import sys
import threading


def in_thread(function, count=1):
    found = []
    threads = [threading.Thread(target=lambda: found.append(function())) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


start = os.getpriority(os.PRIO_PROCESS, 0)


def added():
    return os.getpriority(os.PRIO_PROCESS, 0) - start


print("at first", in_thread(added, 3))
print("changed in a thread", in_thread(lambda: (os.nice(3), added())[1]))
print("in the next", in_thread(added, 3))
print("here", added())
os.nice(2)
print("changed here", added(), in_thread(added, 3))

processors = os.sched_getaffinity(0)
one = {min(processors)}
print("restricted", in_thread(lambda: (os.sched_setaffinity(0, one), os.sched_getaffinity(0) == one)[1]))
print("not restricted", in_thread(lambda: os.sched_getaffinity(0) == processors, 3))
os.sched_setaffinity(0, one)
print("restricted here", in_thread(lambda: os.sched_getaffinity(0) == one, 3))

own = threading.local()


def attribute():
    before = getattr(own, "value", "none"), sys.exc_info()[0], sys.gettrace(), threading.current_thread().name[:7]
    own.value = 1
    return before


print(in_thread(attribute), in_thread(attribute))


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


def limit():
    try:
        deep(10**6)
    except RecursionError as error:
        return str(error)


print(in_thread(limit), in_thread(limit), in_thread(lambda: deep(500)))


def quit():
    raise SystemExit


print(in_thread(quit), in_thread(lambda: "still there"))
print(len(set(in_thread(threading.get_ident, 5))) > 0, threading.active_count())
