"""Sudoku: candidates as bit sets, naked and hidden singles, search with the fewest candidates, a puzzle maker with a seed."""
import random


ALL = 0b111111111
ROWS = [[r * 9 + c for c in range(9)] for r in range(9)]
COLUMNS = [list(c) for c in zip(*ROWS)]
BOXES = [[(b // 3 * 3 + i // 3) * 9 + b % 3 * 3 + i % 3 for i in range(9)] for b in range(9)]
UNITS = ROWS + COLUMNS + BOXES
PEERS = [frozenset(j for unit in UNITS if i in unit for j in unit) - {i} for i in range(81)]


class Contradiction(Exception):
    pass


def bits(mask):
    while mask:
        low = mask & -mask
        yield low
        mask ^= low


class Grid:
    __slots__ = ("cells", "guesses")

    def __init__(self, text=None):
        self.cells = [ALL] * 81
        self.guesses = 0
        if text is not None:
            clean = [c for c in text if c in ".0123456789"]
            if len(clean) != 81:
                raise ValueError(f"81 cells wanted, {len(clean)} found")
            for i, c in enumerate(clean):
                if c in "123456789":
                    self.assign(i, 1 << int(c) - 1)

    def copy(self):
        other = Grid()
        other.cells = self.cells[:]
        return other

    def assign(self, i, bit):
        for other in bits(self.cells[i] & ~bit):
            self.eliminate(i, other)
        if not self.cells[i] & bit:
            raise Contradiction(f"cell {i} cannot be {bit.bit_length()}")

    def eliminate(self, i, bit):
        if not self.cells[i] & bit:
            return
        self.cells[i] &= ~bit
        rest = self.cells[i]
        if not rest:
            raise Contradiction(f"cell {i} has no candidate")
        if rest & rest - 1 == 0:
            for peer in PEERS[i]:
                self.eliminate(peer, rest)
        for unit in UNITS:
            if i in unit:
                places = [j for j in unit if self.cells[j] & bit]
                if not places:
                    raise Contradiction(f"no place for {bit.bit_length()}")
                if len(places) == 1 and self.cells[places[0]] != bit:
                    self.assign(places[0], bit)

    @property
    def solved(self):
        return all(c & c - 1 == 0 for c in self.cells)

    def __str__(self):
        def show(i):
            c = self.cells[i]
            return str(c.bit_length()) if c & c - 1 == 0 else "."
        lines = []
        for r in range(9):
            if r in (3, 6):
                lines.append("------+-------+------")
            row = [show(i) for i in ROWS[r]]
            lines.append(" | ".join(" ".join(row[k:k + 3]) for k in (0, 3, 6)))
        return "\n".join(lines)

    def line(self):
        return "".join(str(c.bit_length()) if c & c - 1 == 0 else "." for c in self.cells)


def solutions(grid, counter, order=None):
    if grid.solved:
        yield grid
        return
    count, i = min((c.bit_count(), i) for i, c in enumerate(grid.cells) if c & c - 1)
    choices = list(bits(grid.cells[i]))
    if order:
        order.shuffle(choices)
    for bit in choices:
        attempt = grid.copy()
        counter[0] += 1
        try:
            attempt.assign(i, bit)
        except Contradiction:
            continue
        yield from solutions(attempt, counter, order)


def unique(text):
    found = solutions(Grid(text), [0])
    next(found)
    return next(found, None) is None


def make(seed, holes):
    rng = random.Random(seed)
    full = next(solutions(Grid(), [0], rng)).line()
    cells = list(full)
    for i in rng.sample(range(81), 81):
        if cells.count(".") >= holes:
            break
        keep, cells[i] = cells[i], "."
        if not unique("".join(cells)):
            cells[i] = keep
    return "".join(cells), full


PUZZLES = {
    "easy": "530070000600195000098000060800060003400803001700020006060000280000419005000080079",
    "hard": "4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......",
    "clash": "55..............................................................................." ,
    "short": "123",
    "hidden": "12345678.........9" + "." * 63,
    "empty": "." * 81,
}


def main():
    for name, text in PUZZLES.items():
        print(f"== {name}")
        try:
            grid = Grid(text)
        except (Contradiction, ValueError) as e:
            print(type(e).__name__, e)
            continue
        known = sum(c != "." for c in grid.line())
        counter = [0]
        solution = next(solutions(grid, counter), None)
        if solution is None:
            print("no solution after", counter[0], "guesses")
            continue
        print(solution)
        print("known at once", known, "guesses", counter[0])
    puzzle, answer = make(7, 50)
    print(puzzle)
    print(answer)
    solved = next(solutions(Grid(puzzle), counter := [0]))
    print(solved.line() == answer, puzzle.count("."), counter, unique(puzzle), unique("." * 81))
    print(len(UNITS), {len(p) for p in PEERS}, sorted(PEERS[40])[:8])


main()
