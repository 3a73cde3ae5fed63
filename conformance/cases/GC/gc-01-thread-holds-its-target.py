# @row GC-01
# @strategy counting: reference counts exist only there
import threading
from sys import getrefcount

v = object()
seen = []


def target(argument):
    seen.append(getrefcount(argument))


thread = threading.Thread(target=target, args=(v,))
print(getrefcount(v))
thread.start()
thread.join()
print(seen[0], getrefcount(v))
