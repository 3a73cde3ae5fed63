"""Sorting: with a key function, by attribute, of tuples, with a comparison method, a heap by hand."""
from functools import cmp_to_key
from operator import itemgetter


def numbers(n, seed):
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        yield seed >> 8


class Item:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        return self.v < other.v


def heapsort(a):
    heap = []
    for x in a:
        heap.append(x)
        i = len(heap) - 1
        while i and heap[i] < heap[(i - 1) >> 1]:
            heap[i], heap[(i - 1) >> 1] = heap[(i - 1) >> 1], heap[i]
            i = (i - 1) >> 1
    return heap[0]


def main(n):
    data = list(numbers(n, 42))
    total = sorted(data)[n // 2]
    total += sorted(data, key=lambda x: x % 1000)[0]
    total += sorted(data, key=lambda x: (x & 255, -x), reverse=True)[5]
    total += sorted(((x & 15, x) for x in data), key=itemgetter(1))[7][1]
    total += sorted(map(str, data))[3].__len__()
    total += sorted(map(Item, data[:n // 4]))[1].v
    total += sorted(data[:n // 4], key=cmp_to_key(lambda a, b: (a > b) - (a < b)))[2]
    return total + heapsort(data) + min(data, key=lambda x: x ^ 0x5555)


if __name__ == "__main__":
    from harness import run
    run(main, 130_000)
