# @row OM-18
# Long lists of ints, floats, strings and tuples alike are sorted stably, with equal elements, zeros, NaN, huge ints, common beginnings and characters of all widths.
import hashlib

state = 7


def noise(limit):
    global state
    state = (state * 1103515245 + 12345) & 0x7FFFFFFF
    return (state >> 8) % limit


nan = float("nan")
reals = [0.0, -0.0, 1.5, -1.5, float("inf"), float("-inf"), 5e-324, -2.25]
kinds = {
    "few ints": lambda: noise(20) - 5,
    "wide ints": lambda: (noise(1 << 20) << 43) - (1 << 62) + noise(9),
    "huge ints": lambda: noise(7) * 2 ** 62 - 2 ** 64,
    "floats": lambda: reals[noise(8)],
    "floats with NaN": lambda: (reals + [nan])[noise(9)],
    "strings": lambda: "".join("ab\0é"[noise(4)] for _ in range(noise(12))),
    "common beginnings": lambda: "the/same/folder/" + "ab\0"[noise(3)] * noise(10),
    "wide strings": lambda: "".join(["a", "€", "😀", "\uffff", "\ud800"][noise(5)] for _ in range(noise(6))),
    "tuples": lambda: (noise(3), "abc"[noise(3)], reals[noise(8)]),
    "tuples of strings": lambda: ("xy"[: noise(3)], noise(5) << 70),
    "tuples of many lengths": lambda: tuple(range(noise(4))),
    "tuples with truth values": lambda: (noise(2) == 1, noise(3)),
    "truth values": lambda: noise(2) == 1,
    "mixed numbers": lambda: [1, 2.0, True, 0][noise(4)],
    "empty tuples": lambda: (),
}
for name, make in kinds.items():
    seen = hashlib.md5()
    for size in 5, 11, 12, 13, 24, 25, 100, 700:
        made = [make() for _ in range(size)]
        for elements in made, sorted(made), sorted(made)[::-1] + made[:3], made * 2:
            for reverse in False, True:
                order = sorted(range(len(elements)), key=elements.__getitem__, reverse=reverse)
                result = sorted(elements, reverse=reverse)
                assert all(element is elements[place] for element, place in zip(result, order)), name
                seen.update(repr((order, result)).encode("utf-8", "surrogatepass"))
    print(name, seen.hexdigest())
for bad in [["a"] * 20 + [1], [1] * 20 + ["a"], [(1, "a")] * 20 + [(1, 2)], [("a",)] * 20 + [(1,)], [1.5] * 20 + [None]]:
    try:
        bad.sort()
    except TypeError as error:
        print(error, len(bad))
