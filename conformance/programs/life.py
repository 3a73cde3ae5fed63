"""Game of Life: a set of cells, patterns in run-length form, a torus, cycle detection, density, an ASCII film."""
from collections import Counter, defaultdict
from itertools import product, islice
import random

NEIGHBOURS = [d for d in product((-1, 0, 1), repeat=2) if d != (0, 0)]

PATTERNS = {
    "glider": "bob$2bo$3o!",
    "blinker": "3o!",
    "toad": "b3o$3o!",
    "beacon": "2o$2o$2b2o$2b2o!",
    "pulsar": "2b3o3b3o2b2$o4bobo4bo$o4bobo4bo$o4bobo4bo$2b3o3b3o2b2$2b3o3b3o2b$o4bobo4bo$o4bobo4bo$o4bobo4bo2$2b3o3b3o!",
    "acorn": "bo$3bo$2o2b3o!",
    "r-pentomino": "b2o$2o$bo!",
    "gun": "24bo$22bobo$12b2o6b2o12b2o$11bo3bo4b2o12b2o$2o8bo5bo3b2o$2o8bo3bob2o4bobo$10bo5bo7bo$11bo3bo$12b2o!",
}


def decode(rle):
    x = y = 0
    number = ""
    for ch in rle:
        if ch.isdigit():
            number += ch
            continue
        n = int(number or 1)
        number = ""
        if ch == "o":
            yield from ((x + i, y) for i in range(n))
            x += n
        elif ch == "b":
            x += n
        elif ch == "$":
            x, y = 0, y + n
        elif ch == "!":
            return
        else:
            raise ValueError(f"bad run-length character {ch!r}")


class Life:
    birth, survive = {3}, {2, 3}

    def __init__(self, cells=(), size=None):
        self.size = size
        self.cells = frozenset(self.wrap(c) for c in cells)
        self.generation = 0

    def wrap(self, cell):
        if self.size is None:
            return cell
        return cell[0] % self.size[0], cell[1] % self.size[1]

    def __iter__(self):
        while True:
            yield self
            self.step()

    def __len__(self):
        return len(self.cells)

    def step(self):
        counts = Counter(self.wrap((x + dx, y + dy)) for x, y in self.cells for dx, dy in NEIGHBOURS)
        self.cells = frozenset(
            c for c, n in counts.items() if n in self.birth and c not in self.cells or n in self.survive and c in self.cells)
        self.generation += 1

    def box(self):
        xs = [x for x, _ in self.cells]
        ys = [y for _, y in self.cells]
        return (min(xs), min(ys), max(xs), max(ys)) if xs else (0, 0, -1, -1)

    def normal(self):
        x0, y0, *_ = self.box()
        return frozenset((x - x0, y - y0) for x, y in self.cells)

    def __str__(self):
        x0, y0, x1, y1 = (0, 0, self.size[0] - 1, self.size[1] - 1) if self.size else self.box()
        return "\n".join("".join(".#"[(x, y) in self.cells] for x in range(x0, x1 + 1)) for y in range(y0, y1 + 1))


class HighLife(Life):
    birth = {3, 6}


def period(life, limit=50):
    seen = {}
    for state in islice(life, limit):
        key = state.normal()
        if key in seen:
            first, box = seen[key]
            dx, dy = state.box()[0] - box[0], state.box()[1] - box[1]
            return state.generation - first, (dx, dy)
        seen[key] = state.generation, state.box()
    return None


def encode(life):
    rows = defaultdict(list)
    x0, y0, x1, y1 = life.box()
    for x, y in life.cells:
        rows[y - y0].append(x - x0)
    lines = []
    for y in range(y1 - y0 + 1):
        text, at = "", 0
        for x in sorted(rows[y]):
            if x > at:
                text += "b" * (x - at)
            text += "o"
            at = x + 1
        out, i = "", 0
        while i < len(text):
            j = i
            while j < len(text) and text[j] == text[i]:
                j += 1
            out += (str(j - i) if j - i > 1 else "") + text[i]
            i = j
        lines.append(out)
    return "$".join(lines) + "!"


def main():
    for name, rle in PATTERNS.items():
        life = Life(decode(rle))
        print(f"{name}: {len(life)} cells, box {life.box()}, period and drift {period(life)}")
    glider = Life(decode(PATTERNS["glider"]), size=(8, 6))
    for state in islice(glider, 0, 17, 8):
        print(f"generation {state.generation}\n{state}")
    pulsar = Life(decode(PATTERNS["pulsar"]))
    print(pulsar, encode(pulsar) == PATTERNS["pulsar"].replace("2b2$", "2$").replace("2b$", "$").replace("2$", "$$"), sep="\n")
    acorn = Life(decode(PATTERNS["acorn"]))
    history = [len(state) for state in islice(acorn, 120)]
    print(history[:40], max(history), acorn.generation, acorn.box())
    gun = Life(decode(PATTERNS["gun"]))
    for _ in gun:
        if gun.generation == 60:
            break
    print(len(gun), gun.box(), encode(gun))
    rng = random.Random(42)
    soup = [(x, y) for x in range(24) for y in range(12) if rng.random() < 0.3]
    torus, high = Life(soup, (24, 12)), HighLife(soup, (24, 12))
    for _ in range(40):
        torus.step()
        high.step()
    print(torus, len(torus), len(high), len(torus.cells & high.cells), len(torus.cells ^ high.cells))
    print(len(Life()), Life().box(), repr(str(Life())))
    try:
        list(decode("3o?x"))
    except ValueError as e:
        print(e)


main()
