"""Attributes: reading and writing on plain and slotted instances, class attributes, properties, shapes that differ."""


class Point:
    scale = 2

    def __init__(self, x, y):
        self.x = x
        self.y = y

    @property
    def norm(self):
        return self.x * self.x + self.y * self.y


class Slotted:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Late(Point):
    def __init__(self, x, y):
        self.extra = 0
        super().__init__(x, y)


def main(n):
    points = [Point(1, 2), Slotted(3, 4), Late(5, 6), Point(7, 8)]
    p, s = points[0], points[1]
    total = 0
    for i in range(n):
        p.x = i & 7
        p.y += 1
        s.x, s.y = s.y, p.x
        total += p.x + p.scale + s.x + p.norm % 5
        q = points[i & 3]
        q.x ^= 1
        total += q.y & 15
    return total


if __name__ == "__main__":
    from harness import run
    run(main, 1_100_000)
