"""Allocation: binary trees of instances, tuples, lists and dictionaries that die young."""


class Node:
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def check(self):
        return 1 + (self.left.check() + self.right.check() if self.left else 0)


def make(depth):
    return Node(make(depth - 1), make(depth - 1)) if depth else Node(None, None)


def main(n):
    total = 0
    long_lived = make(n)
    for depth in range(4, n, 2):
        for _ in range(1 << (n - depth)):
            total += make(depth).check()
    for i in range(20_000):
        pair = (i, (i + 1, i + 2))
        record = {"a": pair, "b": [i, pair]}
        total += record["b"][1][0] - i
    return total + long_lived.check()


if __name__ == "__main__":
    from harness import run
    run(main, 16)
