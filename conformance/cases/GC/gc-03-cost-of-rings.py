# @row GC-03
# @strategy counting: the JVM's own collector is not counted
# @calm it counts automatic collections
import gc


def rings(count):
    for _ in range(count):
        ring = []
        ring.append(ring)


def since(before):
    return [(now["collections"] - then["collections"], now["collected"] - then["collected"]) for now, then in zip(gc.get_stats(), before)]


for count in (20_000, 200_000):
    gc.collect()
    before = gc.get_stats()
    rings(count)
    gc.collect()
    (young, young_found), (middle, middle_found), (old, old_found) = since(before)
    # A list from the free list is no allocation, which makes up to a tenth of a difference.
    print(count, 40 <= young * 100_000 / count <= 50, middle in (count // 22_000, count // 22_000 - 1), old >= 1)
    print(young_found + middle_found + old_found - count in range(0, 100), young_found > 8 * middle_found)
