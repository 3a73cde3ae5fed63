"""Caches: a linked-list LRU, one on an ordered dict, LFU, one with expiry on a fake clock, a decorator, and a comparison."""
from collections import OrderedDict, defaultdict
from functools import lru_cache, wraps
import random


class Node:
    __slots__ = ("key", "value", "prev", "next")

    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.prev = self.next = self


class LinkedLRU:
    name = "linked"

    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError(f"capacity must be positive, not {capacity}")
        self.capacity, self.table, self.root = capacity, {}, Node()

    def _unlink(self, node):
        node.prev.next, node.next.prev = node.next, node.prev

    def _front(self, node):
        root = self.root
        node.prev, node.next = root, root.next
        root.next.prev = node
        root.next = node

    def get(self, key, default=None):
        node = self.table.get(key)
        if node is None:
            return default
        self._unlink(node)
        self._front(node)
        return node.value

    def put(self, key, value):
        node = self.table.get(key)
        if node is not None:
            node.value = value
            self._unlink(node)
        else:
            if len(self.table) >= self.capacity:
                oldest = self.root.prev
                self._unlink(oldest)
                del self.table[oldest.key]
            node = self.table[key] = Node(key, value)
        self._front(node)

    def __iter__(self):
        node = self.root.next
        while node is not self.root:
            yield node.key
            node = node.next

    def __len__(self):
        return len(self.table)


class OrderedLRU(OrderedDict):
    name = "ordered"

    def __init__(self, capacity):
        super().__init__()
        self.capacity = capacity

    def get(self, key, default=None):
        if key not in self:
            return default
        self.move_to_end(key, last=False)
        return super().__getitem__(key)

    def put(self, key, value):
        self[key] = value
        self.move_to_end(key, last=False)
        if len(self) > self.capacity:
            self.popitem()


class LFU:
    name = "lfu"

    def __init__(self, capacity):
        self.capacity = capacity
        self.values, self.counts = {}, {}
        self.buckets = defaultdict(OrderedDict)
        self.least = 0

    def _touch(self, key):
        n = self.counts[key]
        del self.buckets[n][key]
        if not self.buckets[n]:
            del self.buckets[n]
            if self.least == n:
                self.least += 1
        self.counts[key] = n + 1
        self.buckets[n + 1][key] = None

    def get(self, key, default=None):
        if key not in self.values:
            return default
        self._touch(key)
        return self.values[key]

    def put(self, key, value):
        if key in self.values:
            self.values[key] = value
            self._touch(key)
            return
        if len(self.values) >= self.capacity:
            victim, _ = self.buckets[self.least].popitem(last=False)
            del self.values[victim], self.counts[victim]
        self.values[key], self.counts[key], self.least = value, 1, 1
        self.buckets[1][key] = None

    def __iter__(self):
        return iter(sorted(self.values, key=lambda k: (-self.counts[k], k)))


class Clock:
    def __init__(self):
        self.now = 0

    def tick(self, n=1):
        self.now += n
        return self.now


class Expiring:
    def __init__(self, clock, lifetime):
        self.clock, self.lifetime, self.table = clock, lifetime, {}

    def __setitem__(self, key, value):
        self.table[key] = (value, self.clock.now + self.lifetime)

    def __getitem__(self, key):
        value, until = self.table[key]
        if until <= self.clock.now:
            del self.table[key]
            raise KeyError(key)
        return value

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True


def cached(cache):
    def decorate(f):
        missing = object()

        @wraps(f)
        def wrapper(*args, **kwargs):
            key = args + tuple(sorted(kwargs.items()))
            value = cache.get(key, missing)
            if value is missing:
                wrapper.misses += 1
                cache.put(key, value := f(*args, **kwargs))
            else:
                wrapper.hits += 1
            return value
        wrapper.hits = wrapper.misses = 0
        wrapper.cache = cache
        return wrapper
    return decorate


def workload(n, seed):
    rng = random.Random(seed)
    for _ in range(n):
        yield rng.randrange(8) if rng.random() < 0.6 else rng.randrange(8, 60)


def main():
    for kind in (LinkedLRU, OrderedLRU, LFU):
        cache = kind(3)
        for key in "abcadeaab":
            if cache.get(key) is None:
                cache.put(key, key.upper())
        print(kind.name, list(cache), cache.get("a"), cache.get("z", "none"))
    for kind in (LinkedLRU, OrderedLRU, LFU):
        cache, hits = kind(12), 0
        for key in workload(3000, 11):
            if cache.get(key) is not None:
                hits += 1
            else:
                cache.put(key, key * key)
        print(f"{kind.name:8} {hits / 3000:.4f}", list(cache)[:8])
    a, b = LinkedLRU(5), OrderedLRU(5)
    for key in workload(500, 3):
        for c in (a, b):
            c.get(key) or c.put(key, key + 1)
    print(list(a) == list(b), len(a), len(b))
    clock = Clock()
    expiring = Expiring(clock, 5)
    expiring["x"] = 1
    clock.tick(3)
    expiring["y"] = 2
    clock.tick(2)
    print("x" in expiring, "y" in expiring, len(expiring.table))
    try:
        expiring["x"]
    except KeyError as e:
        print("KeyError", e)

    @cached(LinkedLRU(50))
    def paths(rows, columns, *, diagonal=False):
        "Counts the ways through a grid."
        if rows == 0 or columns == 0:
            return 1
        total = paths(rows - 1, columns, diagonal=diagonal) + paths(rows, columns - 1, diagonal=diagonal)
        return total + paths(rows - 1, columns - 1, diagonal=True) if diagonal else total

    print(paths(8, 8), paths(6, 6, diagonal=True), paths.hits, paths.misses, paths.__name__, paths.__doc__)

    @lru_cache(maxsize=None)
    def collatz(n):
        return 0 if n == 1 else 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)

    print(max(range(1, 2000), key=collatz), collatz.cache_info())
    try:
        LinkedLRU(0)
    except ValueError as e:
        print(e)


main()
