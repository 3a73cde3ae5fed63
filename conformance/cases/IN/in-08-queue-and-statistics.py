# @row IN-08
# SimpleQueue: order, waiting with and without a limit, threads, a finaliser that puts; the quantiles of a normal distribution.
import _queue
import queue
import threading
import time
from statistics import NormalDist, _normal_dist_inv_cdf


def show(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


q = queue.SimpleQueue()
print(queue.SimpleQueue is _queue.SimpleQueue, queue.Empty is _queue.Empty, _queue.Empty.__mro__[1], queue.SimpleQueue[int])
show(q.get, False)
show(q.get_nowait)
show(q.get, timeout=-1)
show(q.get, timeout="a")
show(q.get, timeout=float("nan"))
show(q.get, True, 10**20)
show(q.get, False, -1)
show(q.put)
show(queue.SimpleQueue, 1)
start = time.monotonic()
show(q.get, timeout=0.05)
print(0.04 < time.monotonic() - start)
for i in range(3):
    q.put(i, block=True, timeout=-1)
q.put_nowait("last")
print(q.qsize(), q.empty(), [q.get() for _ in range(4)], q.empty())
results = []
threads = [threading.Thread(target=lambda: results.extend(iter(q.get, None))) for _ in range(3)]
for thread in threads:
    thread.start()
for i in range(100):
    q.put(i)
for _ in threads:
    q.put(None)
for thread in threads:
    thread.join()
print(sorted(results) == list(range(100)), q.qsize())


class Putting:
    def __del__(self):
        q.put("from a finaliser")


q.put(Putting())
q.get()
import gc

gc.collect()
print(q.get(timeout=5))
for p in (0.5, 0.9, 0.1, 0.025, 1e-10, 1 - 1e-10, 1e-300):
    print(_normal_dist_inv_cdf(p, 0.0, 1.0), NormalDist(100, 15).inv_cdf(p))
show(_normal_dist_inv_cdf, 0, 0, 1)
show(_normal_dist_inv_cdf, 1.5, 0, 1)
show(_normal_dist_inv_cdf, 0.5, "a", 1)
show(_normal_dist_inv_cdf, 0.5)
